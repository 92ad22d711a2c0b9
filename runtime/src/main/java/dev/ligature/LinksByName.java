package dev.ligature;

import dev.ligature.jdbc.ValueCheck;
import dev.ligature.jdbc.ValueText;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnChanges;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.LinkEndType;
import dev.ligature.spi.LinkStore;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.LinksFrom;
import dev.ligature.spi.Side;
import dev.ligature.spi.Values;
import dev.ligature.store.Arguments;
import dev.ligature.text.Names;
import java.sql.Connection;
import java.time.Instant;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * The links of one definition by its name, for importers, admin screens, and whatever else learns at run time which links it is
 * about ({@link Ligature#link}). It does what the generated client does; what a compiler would refuse there is refused here by an
 * {@link IllegalArgumentException} that says what would be right, before anything is written.
 *
 * <p>Ends and columns have the names of the link record's components: {@code product}, {@code featured}. References come from the
 * catalog's factories, or from {@link #ref}, which also reads keys that are text. What the links hold is shown by name by {@link
 * Ligature#graph}.
 *
 * <p>Immutable and safe for use by many threads, except when bound to a connection.
 */
public final class LinksByName {

    private final LinkType<Object, Ref<?, ?>, Ref<?, ?>> type;
    private final LinkStore<Object, Ref<?, ?>, Ref<?, ?>> links;

    private LinksByName(LinkType<Object, Ref<?, ?>, Ref<?, ?>> type, LinkStore<Object, Ref<?, ?>, Ref<?, ?>> links) {
        this.type = type;
        this.links = links;
    }

    /** The links of a type, by what makes the store of a type. */
    @SuppressWarnings("unchecked") // a store looks at what it is given, whatever its types say
    static LinksByName of(LinkType<?, ?, ?> type, Ligature ligature) {
        LinkType<Object, Ref<?, ?>, Ref<?, ?>> any = (LinkType<Object, Ref<?, ?>, Ref<?, ?>>) type;
        return new LinksByName(any, ligature.links(any));
    }

    /** The same inside the transaction of this connection, which stays the caller's. */
    public LinksByName with(Connection connection) {
        return new LinksByName(type, links.with(connection));
    }

    /** The same inside the transaction of this configuration, which stays the caller's. */
    public LinksByName with(Configuration configuration) {
        return new LinksByName(type, links.with(configuration));
    }

    /** The same inside a transaction that {@link Ligature#transaction} has begun. */
    public LinksByName with(Transaction transaction) {
        return new LinksByName(type, links.with(transaction));
    }

    /** The name, such as {@code product_brand}. */
    public String name() {
        return type.name();
    }

    /** The names of the left and the right end. */
    public List<String> ends() {
        return List.of(type.left().name(), type.right().name());
    }

    /** The names of the columns in their order; unmodifiable. */
    public List<String> columns() {
        return type.columns().stream().map(Column::name).toList();
    }

    /**
     * A reference to a record at one end.
     *
     * @param end the name of the end
     * @param key the key, or its text
     * @throws IllegalArgumentException if there is no such end, or that is no key of it
     */
    public Ref<?, ?> ref(String end, Object key) {
        return ref(end(end), key);
    }

    /**
     * Links two records; columns take their defaults. A live link is left as it is.
     *
     * @throws LinkConflictException if another link is in the way, which a record can have one of
     * @throws IllegalArgumentException if one of them is not a record of its end, or a column has no default
     */
    public Outcome create(Ref<?, ?> left, Ref<?, ?> right) {
        return create(left, right, Map.of());
    }

    /**
     * Links two records with some columns: a new link takes them and the defaults of the others, a live link takes them and keeps
     * the others.
     *
     * @param columns values by the columns' names, or their texts
     * @throws LinkConflictException if another link is in the way, which a record can have one of
     * @throws IllegalArgumentException if one of them is not a record of its end, there is no such column or value of it, or one
     *     is missing that has no default
     */
    public Outcome create(Ref<?, ?> left, Ref<?, ?> right, Map<String, ? extends @Nullable Object> columns) {
        return links.create(checked(type.left(), left), checked(type.right(), right), changes(columns));
    }

    /**
     * Changes some columns of a live link.
     *
     * @param columns values by the columns' names, or their texts
     * @throws LinkNotFoundException if the two are not linked
     * @throws IllegalArgumentException if one of them is not a record of its end, or there is no such column or value of it
     */
    public void update(Ref<?, ?> left, Ref<?, ?> right, Map<String, ? extends @Nullable Object> columns) {
        links.update(checked(type.left(), left), checked(type.right(), right), changes(columns));
    }

    /** Dismisses a link; returns whether there was one. */
    public boolean dismiss(Ref<?, ?> left, Ref<?, ?> right) {
        return links.dismiss(checked(type.left(), left), checked(type.right(), right));
    }

    /**
     * The link record of two records, for {@link #createAll}.
     *
     * @param columns values by the columns' names, or their texts; all that may not be null
     * @throws IllegalArgumentException if one of them is not a record of its end, there is no such column or value of it, or one
     *     is missing
     */
    public Object link(Ref<?, ?> left, Ref<?, ?> right, Map<String, ? extends @Nullable Object> columns) {
        Map<Column<?>, @Nullable Object> given = changes(columns).values();
        for (Column<?> column : type.columns()) {
            if (given.get(column) == null && !column.nullable()) {
                throw new IllegalArgumentException("%s must be given".formatted(column.name()));
            }
        }
        return type.create()
                .create(checked(type.left(), left), checked(type.right(), right), new NewValues(type.columns(), given));
    }

    /**
     * Creates many links in one transaction, all or nothing; a live link takes the columns. Of a pair given twice the later wins.
     *
     * @param all link records, such as {@link #link} makes
     * @throws LinkConflictException if another link is in the way, which a record can have one of
     * @throws IllegalArgumentException if one is a record of another link, or the links are from a model to itself, whose ends
     *     could be swapped in them: use {@link #linkAll} or {@link #create}
     */
    public Counts createAll(Iterable<?> all) {
        return createAll(all, soFar -> {});
    }

    /** As {@link #createAll(Iterable)}, and tells how far it is, as {@link LinkStore#createAll(Iterable, Consumer)} does. */
    public Counts createAll(Iterable<?> all, Consumer<? super Counts> progress) {
        if (isBetweenAlike()) {
            throw new IllegalArgumentException(
                    "%s is from a model to itself, and the ends of a %s could be swapped: use linkAll or create"
                            .formatted(name(), type.link().getSimpleName()));
        }
        return links.createAll(each(all, this::own), progress);
    }

    /**
     * {@link #create(Ref, Ref)} for many, in one transaction, all or nothing.
     *
     * @throws LinkConflictException if another link is in the way, which a record can have one of
     * @throws IllegalArgumentException if one of them is not a record of its end, or a column has no default
     */
    public Counts linkAll(Iterable<? extends Pair<?, ?>> pairs) {
        return linkAll(pairs, soFar -> {});
    }

    /** As {@link #linkAll(Iterable)}, and tells how far it is, as {@link LinkStore#createAll(Iterable, Consumer)} does. */
    public Counts linkAll(Iterable<? extends Pair<?, ?>> pairs, Consumer<? super Counts> progress) {
        requireNoColumn();
        return links.linkAll(each(pairs, this::pair), progress);
    }

    /** {@link #dismiss} for many, in one transaction. Pairs that are not linked are counted as unchanged. */
    public Counts dismissAll(Iterable<? extends Pair<?, ?>> pairs) {
        return dismissAll(pairs, soFar -> {});
    }

    /** As {@link #dismissAll(Iterable)}, and tells how far it is, as {@link LinkStore#createAll(Iterable, Consumer)} does. */
    public Counts dismissAll(Iterable<? extends Pair<?, ?>> pairs, Consumer<? super Counts> progress) {
        return links.dismissAll(each(pairs, this::pair), progress);
    }

    /** The link of two records. */
    public Optional<Linked<Object>> find(Ref<?, ?> left, Ref<?, ?> right) {
        return links.find(checked(type.left(), left), checked(type.right(), right));
    }

    /** Whether two records are linked. */
    public boolean exists(Ref<?, ?> left, Ref<?, ?> right) {
        return links.exists(checked(type.left(), left), checked(type.right(), right));
    }

    /** Each period in which the two were linked, the oldest first, a live one last; unmodifiable. */
    public List<Period<Object>> history(Ref<?, ?> left, Ref<?, ?> right) {
        return links.history(checked(type.left(), left), checked(type.right(), right));
    }

    /** Removes archived links that were dismissed before {@code before}; returns how many. */
    public long purge(Instant before) {
        return links.purge(before);
    }

    /**
     * The records at an end that are linked to a record at the other one, in the order of their keys; unmodifiable. {@code
     * partners("brand", product("prod_123"))} is the brand of a product.
     *
     * @throws IllegalArgumentException if there is no such end, or {@code record} is not one of the other
     */
    public List<Ref<?, ?>> partners(String end, Ref<?, ?> record) {
        Seen seen = seen(end, record);
        return seen.from.partners(seen.record);
    }

    /** As {@link #partners(String, Ref)}, at most {@code size} of them, beginning at a cursor. */
    public Page<Ref<?, ?>> partners(String end, Ref<?, ?> record, Cursor from, int size) {
        Seen seen = seen(end, record);
        return seen.from.partners(seen.record, from, size);
    }

    /** How many {@link #partners(String, Ref)} there are. */
    public long count(String end, Ref<?, ?> record) {
        Seen seen = seen(end, record);
        return seen.from.count(seen.record);
    }

    /** The links to all {@link #partners(String, Ref)}, unmodifiable. */
    public List<Linked<Object>> links(String end, Ref<?, ?> record) {
        Seen seen = seen(end, record);
        return seen.from.links(seen.record);
    }

    /** Each period in which the record was linked to one at an end, the oldest first, live ones last; unmodifiable. */
    public List<Period<Object>> history(String end, Ref<?, ?> record) {
        Seen seen = seen(end, record);
        return seen.from.history(seen.record);
    }

    /**
     * Makes a record the only one of an end that is linked to one at the other, whose link to another one is dismissed as moved:
     * {@code set("brand", product("prod_123"), brand("brand_456"))}.
     *
     * @throws LinkConflictException if the partner has another partner, of which it can have one
     * @throws IllegalArgumentException if there is no such end, it is a list, one of the two is no record of its end, or a column
     *     has no default
     */
    public Outcome set(String end, Ref<?, ?> record, Ref<?, ?> partner) {
        return set(end, record, partner, Taking.REFUSED);
    }

    /** As {@link #set(String, Ref, Ref)}, and may take the partner from another one. */
    public Outcome set(String end, Ref<?, ?> record, Ref<?, ?> partner, Taking taking) {
        Seen seen = seen(end, record);
        if (seen.end.list()) {
            throw new IllegalArgumentException("A %s can be linked to many: use setAll(\"%s\", ..)"
                    .formatted(seen.other().name(), end));
        }
        requireNoColumn();
        return seen.from.set(seen.record, checked(seen.end, partner), taking);
    }

    /**
     * Makes records of an end that is a list the only ones that are linked to one at the other; writes only what differs. Kept
     * links keep their columns.
     *
     * @throws LinkConflictException if one of the partners has another partner, of which it can have one
     * @throws IllegalArgumentException if there is no such end, it is no list, one of them is no record of its end, or a column has
     *     no default
     */
    public Counts setAll(String end, Ref<?, ?> record, Collection<? extends Ref<?, ?>> partners) {
        return setAll(end, record, partners, Taking.REFUSED);
    }

    /** As {@link #setAll(String, Ref, Collection)}, and may take partners from others. */
    public Counts setAll(String end, Ref<?, ?> record, Collection<? extends Ref<?, ?>> partners, Taking taking) {
        Seen seen = seen(end, record);
        if (!seen.end.list()) {
            throw new IllegalArgumentException("A %s can be linked to one %s alone: use set(\"%s\", ..)"
                    .formatted(seen.other().name(), end, end));
        }
        Arguments.required(partners, "partners");
        List<Ref<?, ?>> all = new ArrayList<>(partners.size());
        partners.forEach(partner -> all.add(checked(seen.end, partner)));
        requireNoColumn();
        return seen.from.setAll(seen.record, all, taking);
    }

    /** Dismisses all links of a record to those at an end. */
    public Counts clear(String end, Ref<?, ?> record) {
        Seen seen = seen(end, record);
        return seen.from.clear(seen.record);
    }

    /**
     * Work as a step that can be compensated: {@code step(links -> links.dismiss(product, brand))}.
     *
     * @param work writes by what it is given, which is in the step's transaction
     */
    public LinkStep<Object> step(Consumer<LinksByName> work) {
        Arguments.required(work, "work");
        return links.step(in -> work.accept(new LinksByName(type, in)));
    }

    /**
     * The change that {@link LinkChange#toJson} has written.
     *
     * @throws IllegalArgumentException if it is no change of these links
     */
    public LinkChange<Object> changeFromJson(String json) {
        return links.change(json);
    }

    /**
     * Puts back exactly what a step has changed, and nothing else. Harmless where that has been done before.
     *
     * @throws StaleChangeException if somebody has changed one of the links since
     * @throws IllegalArgumentException if it is no change of these links
     */
    public void compensate(LinkChange<Object> done) {
        links.compensate(done);
    }

    /** What the ends and columns are called. */
    @Override
    public String toString() {
        return "%s(%s)"
                .formatted(
                        name(),
                        String.join(
                                ", ",
                                Stream.concat(ends().stream(), columns().stream())
                                        .toList()));
    }

    /**
     * One end as it is seen from a record at the other.
     *
     * @param end the end
     * @param record the record at the other
     * @param from what is linked to it
     */
    private record Seen(
            LinkEndType<?, ?, ?> end,
            LinkEndType<?, ?, ?> other,
            Ref<?, ?> record,
            LinksFrom<Object, Ref<?, ?>, Ref<?, ?>> from) {}

    private Seen seen(String name, Ref<?, ?> record) {
        LinkEndType<?, ?, ?> end = end(name);
        LinkEndType<?, ?, ?> other = type.end(end.side().other());
        return new Seen(
                end, other, checked(other, record), end.side() == Side.RIGHT ? links.fromLeft() : links.fromRight());
    }

    private LinkEndType<?, ?, ?> end(String name) {
        return Stream.of(type.left(), type.right())
                .filter(end -> end.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown("end", name, ends()));
    }

    private Column<?> column(String name) {
        return type.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown("column", name, columns()));
    }

    private IllegalArgumentException unknown(String what, @Nullable String name, List<String> known) {
        String asked = Arguments.required(name, what);
        return new IllegalArgumentException(
                "%s has no %s %s.%s".formatted(name(), what, Names.quoted(asked), Names.question(asked, known)));
    }

    /** Refuses to make links without columns where one has to be given. */
    private void requireNoColumn() {
        for (Column<?> column : type.columns()) {
            if (!column.optional()) {
                throw new IllegalArgumentException(
                        "%s must be given: use create or createAll".formatted(column.name()));
            }
        }
    }

    private boolean isBetweenAlike() {
        return type.left().model() == type.right().model();
    }

    /** A reference to a record at an end; of a link from a model to itself that of the end, since both are of one model. */
    private Ref<?, ?> checked(LinkEndType<?, ?, ?> end, @Nullable Ref<?, ?> given) {
        Ref<?, ?> ref = Arguments.required(given, end.name());
        if (isBetweenAlike() && ref.model() == end.model()) {
            Class<?> role = ref(end, ref.key()).getClass();
            if (!role.isInstance(ref)) {
                throw new IllegalArgumentException("%s must be a %s, such as ref(\"%s\", key) makes, not a %s"
                        .formatted(
                                end.name(),
                                role.getSimpleName(),
                                end.name(),
                                ref.getClass().getSimpleName()));
            }
        }
        return ref;
    }

    private static Ref<?, ?> ref(LinkEndType<?, ?, ?> end, Object key) {
        return made(end, value(end.name(), end.key(), key));
    }

    @SuppressWarnings("unchecked") // the value is one of the key's type
    private static <K> Ref<?, ?> made(LinkEndType<?, K, ?> end, Object key) {
        return end.ref().apply((K) key);
    }

    private ColumnChanges changes(Map<String, ? extends @Nullable Object> columns) {
        ColumnChanges changes = new ColumnChanges();
        Arguments.required(columns, "columns").forEach((name, value) -> add(changes, column(name), value));
        return changes;
    }

    @SuppressWarnings("unchecked") // the value is one of the column's type
    private static <V> void add(ColumnChanges changes, Column<V> column, @Nullable Object value) {
        changes.set(column, value == null ? null : (V) value(column.name(), column.type(), value));
    }

    /** A value, or what its text says, if the type can hold it. */
    private static Object value(String name, ColumnType<?> type, Object given) {
        Object value;
        try {
            value = ValueText.given(type, Arguments.required(given, name));
        } catch (IllegalArgumentException none) {
            throw new IllegalArgumentException(
                    "%s is not a value of %s (%s)".formatted(Names.quoted(given.toString()), name, type.kind()), none);
        }
        ValueCheck.stored(name, type, value);
        return value;
    }

    private Object own(@Nullable Object link) {
        if (!type.link().isInstance(link)) {
            throw new IllegalArgumentException("each has to be a %s, not %s"
                    .formatted(
                            type.link().getName(),
                            link == null ? "null" : "a " + link.getClass().getName()));
        }
        return link;
    }

    private Pair<Ref<?, ?>, Ref<?, ?>> pair(@Nullable Pair<?, ?> pair) {
        Pair<?, ?> given = Arguments.required(pair, "pair");
        return Pair.of(checked(type.left(), given.left()), checked(type.right(), given.right()));
    }

    /** What a function makes of each when it is its turn; of a collection one, since that can be gone through again. */
    private static <A, B> Iterable<B> each(Iterable<? extends A> all, Function<A, B> function) {
        if (Arguments.required(all, "links") instanceof Collection<? extends A> several) {
            return new AbstractCollection<>() {
                @Override
                public Iterator<B> iterator() {
                    return new Each<>(several.iterator(), function);
                }

                @Override
                public int size() {
                    return several.size();
                }
            };
        }
        return () -> new Each<>(all.iterator(), function);
    }

    /**
     * What a function makes of each.
     *
     * @param of gives them
     * @param function makes it
     */
    private record Each<A, B>(Iterator<? extends A> of, Function<A, B> function) implements Iterator<B> {

        @Override
        public boolean hasNext() {
            return of.hasNext();
        }

        @Override
        public B next() {
            return function.apply(of.next());
        }
    }

    /**
     * The values of a new link's columns.
     *
     * @param of the columns
     * @param given by the columns
     */
    private record NewValues(List<Column<?>> of, Map<Column<?>, @Nullable Object> given) implements Values {

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // generated code knows the type
        public <V extends @Nullable Object> V get(int index) {
            return (V) given.get(of.get(index));
        }
    }
}
