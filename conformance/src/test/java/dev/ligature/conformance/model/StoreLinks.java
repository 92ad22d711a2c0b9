package dev.ligature.conformance.model;

import dev.ligature.Counts;
import dev.ligature.Cursor;
import dev.ligature.Ligature;
import dev.ligature.Linked;
import dev.ligature.Outcome;
import dev.ligature.Page;
import dev.ligature.Pair;
import dev.ligature.Period;
import dev.ligature.Ref;
import dev.ligature.Taking;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnChanges;
import dev.ligature.spi.LinkEndType;
import dev.ligature.spi.LinkStore;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.LinksFrom;
import dev.ligature.spi.Side;
import dev.ligature.spi.Values;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The links of one type in a database; their columns are {@code weight} and {@code note}, their keys text. */
final class StoreLinks<T, L extends Ref<?, ?>, R extends Ref<?, ?>> implements Links {
    private final Ligature ligature;
    private final LinkType<T, L, R> type;
    private final LinkStore<T, L, R> store;

    private StoreLinks(Ligature ligature, LinkType<T, L, R> type, LinkStore<T, L, R> store) {
        this.ligature = ligature;
        this.type = type;
        this.store = store;
    }

    static <T, L extends Ref<?, ?>, R extends Ref<?, ?>> Links of(Ligature ligature, LinkType<T, L, R> type) {
        return of(ligature, type, ligature.links(type));
    }

    static <T, L extends Ref<?, ?>, R extends Ref<?, ?>> Links of(
            Ligature ligature, LinkType<T, L, R> type, LinkStore<T, L, R> store) {
        return new StoreLinks<>(ligature, type, store);
    }

    @Override
    public Outcome create(Key key) {
        return store.create(left(key), right(key));
    }

    @Override
    public Outcome create(Link link) {
        return store.create(given(link));
    }

    @Override
    @SuppressWarnings("unchecked")
    public void update(Key key, Optional<Integer> weight, Optional<Optional<String>> note) {
        ColumnChanges changes = new ColumnChanges();
        weight.ifPresent(value -> changes.set((Column<Integer>) type.columns().get(0), value));
        note.ifPresent(value -> changes.set((Column<String>) type.columns().get(1), value.orElse(null)));
        store.update(left(key), right(key), changes);
    }

    @Override
    public boolean dismiss(Key key) {
        return store.dismiss(left(key), right(key));
    }

    @Override
    public Counts createAll(List<Link> links) {
        return store.createAll(links.stream().map(this::given).toList());
    }

    @Override
    public Counts linkAll(List<Key> keys) {
        return store.linkAll(pairs(keys));
    }

    @Override
    public Counts dismissAll(List<Key> keys) {
        return store.dismissAll(pairs(keys));
    }

    @Override
    public Outcome set(Side side, Key key, Taking taking) {
        return side == Side.LEFT
                ? store.fromLeft().set(left(key), right(key), taking)
                : store.fromRight().set(right(key), left(key), taking);
    }

    @Override
    public Outcome setLink(Side side, Link link, Taking taking) {
        return side == Side.LEFT
                ? store.fromLeft().setLink(given(link), taking)
                : store.fromRight().setLink(given(link), taking);
    }

    @Override
    public Counts setAll(Side side, String record, List<String> partners, Taking taking) {
        return side == Side.LEFT
                ? store.fromLeft().setAll(ref(type.left(), record), refs(type.right(), partners), taking)
                : store.fromRight().setAll(ref(type.right(), record), refs(type.left(), partners), taking);
    }

    @Override
    public Counts setAllLinks(Side side, String record, List<Link> links, Taking taking) {
        List<T> given = links.stream().map(this::given).toList();
        return side == Side.LEFT
                ? store.fromLeft().setAllLinks(ref(type.left(), record), given, taking)
                : store.fromRight().setAllLinks(ref(type.right(), record), given, taking);
    }

    @Override
    public Counts clear(Side side, String record) {
        return from(side).clear(record(side, record));
    }

    @Override
    public long purge(Instant before) {
        return store.purge(before);
    }

    @Override
    public Optional<Entry> find(Key key) {
        return store.find(left(key), right(key)).map(this::entry);
    }

    @Override
    public boolean exists(Key key) {
        return store.exists(left(key), right(key));
    }

    @Override
    public List<Entry> links(Side side, String record) {
        Ref<?, ?> ref = record(side, record);
        return single(side)
                ? from(side).link(ref).map(this::entry).stream().toList()
                : from(side).links(ref).stream().map(this::entry).toList();
    }

    @Override
    public List<String> partners(Side side, String record) {
        Ref<?, ?> ref = record(side, record);
        return single(side)
                ? from(side).partner(ref).map(StoreLinks::key).stream().toList()
                : keys(from(side).partners(ref));
    }

    @Override
    public List<String> pages(Side side, String record, int size) {
        if (single(side)) {
            return partners(side, record);
        }
        List<String> all = new ArrayList<>();
        Optional<Cursor> next = Optional.of(Cursor.start());
        while (next.isPresent()) {
            Page<Ref<?, ?>> page = from(side).partners(record(side, record), next.get(), size);
            all.addAll(keys(page.items()));
            next = page.next();
        }
        return all;
    }

    @Override
    public Map<String, List<String>> partnersByRecord(Side side, List<String> records) {
        List<Ref<?, ?>> refs =
                records.stream().<Ref<?, ?>>map(record -> record(side, record)).toList();
        Map<String, List<String>> all = new LinkedHashMap<>();
        if (single(side)) {
            Map<Ref<?, ?>, Ref<?, ?>> found = from(side).partnerByRecord(refs);
            refs.forEach(ref -> all.put(
                    key(ref),
                    Optional.ofNullable(found.get(ref)).map(StoreLinks::key).stream()
                            .toList()));
        } else {
            from(side).partnersByRecord(refs).forEach((ref, partners) -> all.put(key(ref), keys(partners)));
        }
        return all;
    }

    @Override
    public long count(Side side, String record) {
        return from(side).count(record(side, record));
    }

    @Override
    public List<Entry> history(Side side, String record) {
        return periods(from(side).history(record(side, record)));
    }

    @Override
    public List<Entry> history(Key key) {
        return periods(store.history(left(key), right(key)));
    }

    @Override
    public List<Object> group(List<Operation> operations, boolean commit) {
        List<Object> answers = new ArrayList<>();
        try {
            ligature.transaction(transaction -> {
                Links inside = new StoreLinks<>(ligature, type, store.with(transaction.connection()));
                operations.forEach(operation -> answers.add(operation.on(inside)));
                if (!commit) {
                    throw new Undone();
                }
            });
        } catch (Undone undone) {
            // as asked for
        }
        return answers;
    }

    private boolean single(Side side) {
        return !type.end(side.other()).list();
    }

    private L left(Key key) {
        return ref(type.left(), key.left());
    }

    private R right(Key key) {
        return ref(type.right(), key.right());
    }

    private Ref<?, ?> record(Side side, String record) {
        return side == Side.LEFT ? ref(type.left(), record) : ref(type.right(), record);
    }

    /** The links as seen from one side, whose types are known to be right. */
    @SuppressWarnings("unchecked")
    private LinksFrom<T, Ref<?, ?>, Ref<?, ?>> from(Side side) {
        LinksFrom<?, ?, ?> from = side == Side.LEFT ? store.fromLeft() : store.fromRight();
        return (LinksFrom<T, Ref<?, ?>, Ref<?, ?>>) from;
    }

    @SuppressWarnings("unchecked")
    private static <F extends Ref<?, ?>> F ref(LinkEndType<?, ?, F> end, String key) {
        return ((Function<String, F>) (Function<?, F>) end.ref()).apply(key);
    }

    private static <F extends Ref<?, ?>> List<F> refs(LinkEndType<?, ?, F> end, List<String> keys) {
        return keys.stream().map(key -> ref(end, key)).toList();
    }

    private List<Pair<L, R>> pairs(List<Key> keys) {
        return keys.stream().map(key -> Pair.of(left(key), right(key))).toList();
    }

    private static String key(Ref<?, ?> ref) {
        return (String) ref.key();
    }

    private static List<String> keys(List<? extends Ref<?, ?>> refs) {
        return refs.stream().map(StoreLinks::key).toList();
    }

    private T given(Link link) {
        Columns columns = link.columns();
        return type.create().create(left(link.key()), right(link.key()), new Values() {
            @Override
            @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
            public <V extends @Nullable Object> V get(int index) {
                return (V) (index == 0 ? columns.weight() : columns.note());
            }
        });
    }

    private Link plain(T link) {
        Object[] columns = type.columnsOf().apply(link);
        return new Link(
                new Key(key(type.leftOf().apply(link)), key(type.rightOf().apply(link))),
                new Columns((Integer) columns[0], (String) columns[1]));
    }

    private Entry entry(Linked<T> linked) {
        return new Entry(plain(linked.link()), linked.createdAt(), linked.updatedAt(), Optional.empty());
    }

    private List<Entry> periods(List<Period<T>> periods) {
        return periods.stream()
                .map(period -> new Entry(
                        plain(period.link()),
                        period.createdAt(),
                        period.updatedAt(),
                        period.dismissedAt()
                                .map(time -> new End(
                                        time,
                                        period.reason().orElseThrow().name().toLowerCase(Locale.ROOT)))))
                .toList();
    }

    /** Makes a transaction roll back. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
