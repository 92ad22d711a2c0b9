package dev.ligature;

import dev.ligature.spi.LinkStore;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.LinksFrom;
import dev.ligature.spi.Side;
import dev.ligature.store.Arguments;
import dev.ligature.store.End;
import java.sql.Connection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jooq.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * The links of one definition by its name, for importers, admin screens, and whatever else learns at run time which links it is
 * about ({@link Ligature#link}). It does what the generated client does; what a compiler would refuse there is refused here by an
 * {@link IllegalArgumentException} that says what would be right, and nothing stays written.
 *
 * <p>Ends and columns have the names of the link record's components: {@code product}, {@code featured}. References come from the
 * catalog's factories or from {@link #ref}, which also parses a key given as text. For a link from a model to itself use {@link #ref} or
 * the roles of its client. {@link Ligature#graph} shows what links hold, and what is linked.
 *
 * <p>Immutable and safe for use by many threads, except when bound to a connection.
 */
public final class LinksByName {

    private final LinkParts parts;
    private final LinkStore<Object, Ref<?, ?>, Ref<?, ?>> links;

    private LinksByName(LinkParts parts, LinkStore<Object, Ref<?, ?>, Ref<?, ?>> links) {
        this.parts = parts;
        this.links = links;
    }

    /** The links of a type. */
    @SuppressWarnings("unchecked") // a store looks at what it is given, whatever its types say
    static LinksByName of(LinkType<?, ?, ?> type, Ligature ligature) {
        LinkType<Object, Ref<?, ?>, Ref<?, ?>> any = (LinkType<Object, Ref<?, ?>, Ref<?, ?>>) type;
        return new LinksByName(new LinkParts(any), ligature.links(any));
    }

    /** The same inside the transaction of this connection, which stays the caller's. */
    public LinksByName with(Connection connection) {
        return new LinksByName(parts, links.with(connection));
    }

    /** The same inside the transaction of this configuration, which stays the caller's. */
    public LinksByName with(Configuration configuration) {
        return new LinksByName(parts, links.with(configuration));
    }

    /** The same inside a transaction that {@link Ligature#transaction} has begun. */
    public LinksByName with(Transaction transaction) {
        return new LinksByName(parts, links.with(transaction));
    }

    /** The name, such as {@code product_brand}. */
    public String name() {
        return parts.type().name();
    }

    /** What the links are made of: their ends with models, keys and lists, their columns with types. */
    public LinkType<?, ?, ?> type() {
        return parts.type();
    }

    /** The names of the left and the right end, unmodifiable. */
    public List<String> ends() {
        return parts.ends();
    }

    /** The names of the columns in their order; unmodifiable. */
    public List<String> columns() {
        return parts.columns();
    }

    /**
     * A reference to a record at one end.
     *
     * @param end the name of the end
     * @param key the key, its text, or a reference to the record, whose end it is to be
     * @throws IllegalArgumentException if there is no such end, or that is no key of it
     */
    public Ref<?, ?> ref(String end, Object key) {
        return parts.ref(end, key);
    }

    /**
     * Links two records; columns take their defaults. A live link is left as it is.
     *
     * @throws LinkConflictException if a record that can have only one partner already has another
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
     * @throws LinkConflictException if a record that can have only one partner already has another
     * @throws IllegalArgumentException if one of them is not a record of its end, there is no such column or value of it, or one
     *     is missing that has no default
     */
    public Outcome create(Ref<?, ?> left, Ref<?, ?> right, Map<String, ? extends @Nullable Object> columns) {
        return links.create(parts.left(left), parts.right(right), parts.changes(columns));
    }

    /**
     * Changes some columns of a live link.
     *
     * @param columns values by the columns' names, or their texts
     * @throws LinkNotFoundException if the two are not linked
     * @throws IllegalArgumentException if one of them is not a record of its end, or there is no such column or value of it
     */
    public void update(Ref<?, ?> left, Ref<?, ?> right, Map<String, ? extends @Nullable Object> columns) {
        links.update(parts.left(left), parts.right(right), parts.changes(columns));
    }

    /** Dismisses a link; returns whether there was one. */
    public boolean dismiss(Ref<?, ?> left, Ref<?, ?> right) {
        return links.dismiss(parts.left(left), parts.right(right));
    }

    /**
     * The link record of two records, for {@link #createAll}.
     *
     * @param columns values by the columns' names, or their texts. Every column that may not be null must be given, even one with a
     *     default. A nullable column that is left out is null: {@link #createAll(Iterable)} sets it to null on a live link too, unlike
     *     {@link #create(Ref, Ref, Map)}
     * @throws IllegalArgumentException if one of them is not a record of its end, there is no such column or value of it, or one
     *     is missing
     */
    public Object link(Ref<?, ?> left, Ref<?, ?> right, Map<String, ? extends @Nullable Object> columns) {
        return parts.link(left, right, columns);
    }

    /**
     * What a link holds, by the names of its ends and columns, in their order; unmodifiable.
     *
     * @param link a link record, such as that of {@link #find}
     * @throws IllegalArgumentException if it is a record of another link
     */
    public Map<String, @Nullable Object> values(Object link) {
        return parts.values(link);
    }

    /**
     * Creates a link; a live one takes the columns.
     *
     * @param link a link record, such as {@link #link} makes
     * @throws LinkConflictException if a record that can have only one partner already has another
     * @throws IllegalArgumentException if it is a record of another link, or the link is from a model to itself
     */
    public Outcome create(Object link) {
        return links.create(parts.own(link));
    }

    /**
     * Creates many links in one transaction, all or nothing; a live link takes the columns. Of a pair given twice the later wins.
     *
     * @param all link records, such as {@link #link} makes
     * @throws LinkConflictException if a record that can have only one partner already has another
     * @throws IllegalArgumentException if one is a record of another link, or the link is from a model to itself, in
     *     whose records the ends could be swapped: use {@link #linkAll} or {@link #create(Ref, Ref, Map)}
     */
    public Counts createAll(Iterable<?> all) {
        return createAll(all, soFar -> {});
    }

    /** As {@link #createAll(Iterable)}, and tells how far it is, as {@link LinkStore#createAll(Iterable, Consumer)} does. */
    public Counts createAll(Iterable<?> all, Consumer<? super Counts> progress) {
        return links.createAll(own(all), progress);
    }

    /**
     * {@link #create(Ref, Ref)} for many, in one transaction, all or nothing.
     *
     * @throws LinkConflictException if a record that can have only one partner already has another
     * @throws IllegalArgumentException if one of them is not a record of its end, or a column has no default
     */
    public Counts linkAll(Iterable<? extends Pair<?, ?>> pairs) {
        return linkAll(pairs, soFar -> {});
    }

    /** As {@link #linkAll(Iterable)}, and tells how far it is, as {@link LinkStore#createAll(Iterable, Consumer)} does. */
    public Counts linkAll(Iterable<? extends Pair<?, ?>> pairs, Consumer<? super Counts> progress) {
        parts.requireOptionalColumns();
        return links.linkAll(pairs(pairs), progress);
    }

    /** {@link #dismiss} for many, in one transaction. Pairs that are not linked are counted as unchanged. */
    public Counts dismissAll(Iterable<? extends Pair<?, ?>> pairs) {
        return dismissAll(pairs, soFar -> {});
    }

    /** As {@link #dismissAll(Iterable)}, and tells how far it is, as {@link LinkStore#createAll(Iterable, Consumer)} does. */
    public Counts dismissAll(Iterable<? extends Pair<?, ?>> pairs, Consumer<? super Counts> progress) {
        return links.dismissAll(pairs(pairs), progress);
    }

    /** The link of two records. */
    public Optional<Linked<Object>> find(Ref<?, ?> left, Ref<?, ?> right) {
        return links.find(parts.left(left), parts.right(right));
    }

    /** Whether two records are linked. */
    public boolean exists(Ref<?, ?> left, Ref<?, ?> right) {
        return links.exists(parts.left(left), parts.right(right));
    }

    /**
     * Each period in which the two were linked, the oldest first, a live one last; unmodifiable.
     *
     * @throws IllegalArgumentException if the links keep no archive
     */
    public List<Period<Object>> history(Ref<?, ?> left, Ref<?, ?> right) {
        parts.requireArchive();
        return links.history(parts.left(left), parts.right(right));
    }

    /**
     * Removes archived links that were dismissed before {@code before}; returns how many.
     *
     * @throws IllegalArgumentException if the links keep no archive
     */
    public long purge(Instant before) {
        parts.requireArchive();
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

    /** {@link #partners(String, Ref)} of each record, an empty list where there are none, in the order of {@code records}; unmodifiable. */
    public Map<Ref<?, ?>, List<Ref<?, ?>>> partnersByRecord(String end, Collection<? extends Ref<?, ?>> records) {
        End<?> partners = parts.end(end);
        End<?> other = parts.opposite(partners);
        List<Ref<?, ?>> all = Arguments.required(records, "records").stream()
                .<Ref<?, ?>>map(record -> parts.checked(other, record))
                .toList();
        return from(partners).partnersByRecord(all);
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

    /**
     * Each period in which the record was linked to one at an end, the oldest first, live ones last; unmodifiable.
     *
     * @throws IllegalArgumentException if the links keep no archive
     */
    public List<Period<Object>> history(String end, Ref<?, ?> record) {
        Seen seen = seen(end, record);
        parts.requireArchive();
        return seen.from.history(seen.record);
    }

    /**
     * Links a record to this partner at an end; its link to another one is dismissed as moved: {@code
     * set("brand", product("prod_123"), brand("brand_456"))}.
     *
     * @throws LinkConflictException if the partner has another partner, of which it can have one
     * @throws IllegalArgumentException if there is no such end, it is a list, one of the two is no record of its end, or a column
     *     has no default
     */
    public Outcome set(String end, Ref<?, ?> record, Ref<?, ?> partner) {
        return set(end, record, partner, Taking.REFUSED);
    }

    /** As {@link #set(String, Ref, Ref)}, and may take the partner from another record, where it can have only one. */
    public Outcome set(String end, Ref<?, ?> record, Ref<?, ?> partner, Taking taking) {
        Seen seen = seen(end, record);
        seen.requireList(false);
        parts.requireOptionalColumns();
        return seen.from.set(seen.record, parts.checked(seen.end, partner), taking);
    }

    /** As {@link #set(String, Ref, Ref, Taking)} with the link's columns; {@code link} holds record and partner. */
    public Outcome setLink(String end, Object link, Taking taking) {
        Object own = parts.own(link);
        Seen seen = seen(end, of(own, parts.end(end).side().other()));
        seen.requireList(false);
        return seen.from.setLink(own, taking);
    }

    private Ref<?, ?> of(Object link, Side side) {
        return side == Side.LEFT
                ? parts.type().leftOf().apply(link)
                : parts.type().rightOf().apply(link);
    }

    /**
     * Links a record to exactly these partners at an end that is a list; writes only what differs. Kept links keep their columns.
     *
     * @throws LinkConflictException if one of the partners has another partner, of which it can have one
     * @throws IllegalArgumentException if there is no such end, it is no list, one of them is no record of its end, or a column has
     *     no default
     */
    public Counts setAll(String end, Ref<?, ?> record, Collection<? extends Ref<?, ?>> partners) {
        return setAll(end, record, partners, Taking.REFUSED);
    }

    /** As {@link #setAll(String, Ref, Collection)}, and may take partners from other records, where they can have only one. */
    public Counts setAll(String end, Ref<?, ?> record, Collection<? extends Ref<?, ?>> partners, Taking taking) {
        Seen seen = seen(end, record);
        seen.requireList(true);
        parts.requireOptionalColumns();
        List<Ref<?, ?>> all = Arguments.required(partners, "partners").stream()
                .<Ref<?, ?>>map(partner -> parts.checked(seen.end, partner))
                .toList();
        return seen.from.setAll(seen.record, all, taking);
    }

    /** As {@link #setAll(String, Ref, Collection, Taking)}, with the links' columns; all are links of {@code record}. */
    public Counts setAllLinks(String end, Ref<?, ?> record, Collection<?> links, Taking taking) {
        Seen seen = seen(end, record);
        seen.requireList(true);
        List<Object> all =
                Arguments.required(links, "links").stream().map(parts::own).toList();
        return seen.from.setAllLinks(seen.record, all, taking);
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
        return links.step(in -> work.accept(new LinksByName(parts, in)));
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
    @SuppressWarnings("unchecked") // the store looks whose change it is
    public void compensate(LinkChange<?> done) {
        links.compensate((LinkChange<Object>) done);
    }

    /** Its name, and those of its ends and columns. */
    @Override
    public String toString() {
        return Stream.concat(ends().stream(), columns().stream()).collect(Collectors.joining(", ", name() + "(", ")"));
    }

    /**
     * One end as it is seen from a record at the other.
     *
     * @param end the end
     * @param other the other one
     * @param record the record there
     * @param from what is linked to it
     */
    private record Seen(End<?> end, End<?> other, Ref<?, ?> record, LinksFrom<Object, Ref<?, ?>, Ref<?, ?>> from) {

        /** Refuses an end that is a list where there has to be one record, or the other way round. */
        void requireList(boolean list) {
            String name = end.type().name();
            String seenFrom = other.type().name();
            if (end.type().list() != list) {
                throw new IllegalArgumentException(
                        list
                                ? "A %s has at most one %s: use set or setLink".formatted(seenFrom, name)
                                : "A %s can have many at the end %s: use setAll or setAllLinks"
                                        .formatted(seenFrom, name));
            }
        }
    }

    private Seen seen(String name, Ref<?, ?> record) {
        End<?> end = parts.end(name);
        End<?> other = parts.opposite(end);
        return new Seen(end, other, parts.checked(other, record), from(end));
    }

    private LinksFrom<Object, Ref<?, ?>, Ref<?, ?>> from(End<?> partners) {
        return partners.side() == Side.RIGHT ? links.fromLeft() : links.fromRight();
    }

    /** Checks pairs: those of a collection now, others when it is their turn. */
    private Iterable<Pair<Ref<?, ?>, Ref<?, ?>>> pairs(Iterable<? extends Pair<?, ?>> given) {
        return checked(Arguments.required(given, "pairs"), pair -> {
            Pair<?, ?> known = Arguments.required(pair, "a pair");
            return Pair.of(parts.left(known.left()), parts.right(known.right()));
        });
    }

    /** The same of link records. */
    private Iterable<Object> own(Iterable<?> given) {
        return checked(Arguments.required(given, "links"), parts::own);
    }

    private static <A, B> Iterable<B> checked(Iterable<? extends A> given, Function<A, B> check) {
        return given instanceof Collection<? extends A> all
                ? all.stream().map(check).toList()
                : () -> StreamSupport.stream(given.spliterator(), false)
                        .map(check)
                        .iterator();
    }
}
