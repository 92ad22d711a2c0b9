package dev.ligature.store;

import dev.ligature.Counts;
import dev.ligature.Cursor;
import dev.ligature.Linked;
import dev.ligature.Outcome;
import dev.ligature.Page;
import dev.ligature.Period;
import dev.ligature.Ref;
import dev.ligature.Taking;
import dev.ligature.spi.LinksFrom;
import dev.ligature.spi.Side;
import dev.ligature.transaction.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The links as seen from one end: checks what it is given, and has it done in the right transaction. */
final class JdbcLinksFrom<T, A extends Ref<?, ?>, B extends Ref<?, ?>> implements LinksFrom<T, A, B> {

    private final Shape<T, ?, ?> shape;
    private final End<A> records;
    private final End<B> partners;
    private final Side side;
    private final Writers<T> writers;
    private final Session session;
    private final Reads<T> reads;

    JdbcLinksFrom(Shape<T, ?, ?> shape, End<A> records, End<B> partners, Writers<T> writers, Session session) {
        this.shape = shape;
        this.records = records;
        this.partners = partners;
        this.side = records.side();
        this.writers = writers;
        this.session = session;
        this.reads = new Reads<>(shape);
    }

    @Override
    public Optional<B> partner(A record) {
        return partners(record).stream().findFirst();
    }

    @Override
    public List<B> partners(A record) {
        Object key = records.key(record);
        return refs(session.statement(scope -> reads.partners(scope, side, key)));
    }

    @Override
    public Page<B> partners(A record, Cursor from, int size) {
        Object key = records.key(record);
        if (size < 1 || size == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("size must be positive and less than " + Integer.MAX_VALUE);
        }
        Cursors cursors = new Cursors(shape.type().name(), partners);
        boolean first = Arguments.required(from, "from").equals(Cursor.start());
        Optional<Object> after = first ? Optional.empty() : Optional.of(cursors.key(from));
        // one more than asked for says whether there is a next page
        List<Object> keys = session.statement(scope -> reads.page(scope, side, key, after.orElse(null), size + 1));
        if (keys.size() <= size) {
            return new Page<>(refs(keys), Optional.empty());
        }
        return new Page<>(refs(keys.subList(0, size)), Optional.of(cursors.after(keys.get(size - 1))));
    }

    @Override
    public Map<A, B> partnerByRecord(Collection<? extends A> given) {
        Map<Object, A> asked = byKey(given);
        Map<Object, B> found = read(asked, (only, key, partner) -> only.put(key, partner));
        Map<A, B> result = new LinkedHashMap<>(capacity(asked.keySet()));
        asked.forEach((key, record) -> {
            B partner = found.get(key);
            if (partner != null) {
                result.put(record, partner);
            }
        });
        return Collections.unmodifiableMap(result);
    }

    @Override
    public Map<A, List<B>> partnersByRecord(Collection<? extends A> given) {
        Map<Object, A> asked = byKey(given);
        Map<Object, List<B>> found = read(
                asked,
                (lists, key, partner) ->
                        lists.computeIfAbsent(key, none -> new ArrayList<>()).add(partner));
        Map<A, List<B>> result = new LinkedHashMap<>(capacity(asked.keySet()));
        asked.forEach(
                (key, record) -> result.put(record, Collections.unmodifiableList(found.getOrDefault(key, List.of()))));
        return Collections.unmodifiableMap(result);
    }

    @Override
    public Optional<Linked<T>> link(A record) {
        return links(record).stream().findFirst();
    }

    @Override
    public List<Linked<T>> links(A record) {
        Object key = records.key(record);
        return Collections.unmodifiableList(session.statement(scope -> reads.links(scope, side, key)));
    }

    @Override
    public long count(A record) {
        Object key = records.key(record);
        return session.statement(scope -> reads.count(scope, side, key));
    }

    @Override
    public List<Period<T>> history(A record) {
        Object key = records.key(record);
        return Collections.unmodifiableList(session.statement(scope -> reads.history(scope, side, key)));
    }

    @Override
    public Outcome set(A record, B partner, Taking taking) {
        return set(row(record, partner), Arguments.required(taking, "taking"));
    }

    @Override
    public Outcome setLink(T link, Taking taking) {
        return set(shape.row(link), Arguments.required(taking, "taking"));
    }

    private Outcome set(Row row, Taking taking) {
        Optional<Outcome> done = session.write(scope -> writers.moving().tryToSet(scope, row));
        if (done.isPresent()) {
            return done.get();
        }
        return session.transaction(scope -> writers.moving().set(scope, side, row, taking));
    }

    @Override
    public Counts setAll(A record, Collection<? extends B> given, Taking taking) {
        Object key = records.key(record);
        return setAll(key, given, partners.type().alias(), partner -> row(record, partner), taking);
    }

    @Override
    public Counts setAllLinks(A record, Collection<? extends T> links, Taking taking) {
        Object key = records.key(record);
        return setAll(key, links, "links", link -> ofRecord(key, shape.row(link)), taking);
    }

    private <E> Counts setAll(
            Object key, Collection<? extends E> given, String parameter, Function<E, Row> toRow, Taking taking) {
        Arguments.required(taking, "taking");
        Map<Row, Row> rows = new LinkedHashMap<>();
        for (E each : Arguments.required(given, parameter)) {
            Row row = toRow.apply(each);
            rows.put(row, row);
        }
        List<Row> sorted = Batch.sorted(rows.values());
        return session.transaction(scope -> writers.setAll(scope, side, key, sorted, taking));
    }

    @Override
    public Counts clear(A record) {
        Object key = records.key(record);
        return shape.unique(side)
                ? session.move(scope -> writers.clear(scope, side, key))
                : session.transaction(scope -> writers.clear(scope, side, key));
    }

    private Row row(A record, B partner) {
        return side == Side.LEFT ? shape.row(record, partner) : shape.row(partner, record);
    }

    private Row ofRecord(Object key, Row row) {
        if (!row.key(side).equals(key)) {
            throw new IllegalArgumentException(
                    "links must be of %s, not of %s".formatted(records.ref(key), records.ref(row.key(side))));
        }
        return row;
    }

    private Map<Object, A> byKey(Collection<? extends A> given) {
        Collection<? extends A> all = Arguments.required(given, records.type().alias());
        Map<Object, A> byKey = new LinkedHashMap<>(capacity(all));
        for (A record : all) {
            byKey.putIfAbsent(records.key(record), record);
        }
        return byKey;
    }

    /** What is made of the partners of some records, by the records' keys. */
    private <V> Map<Object, V> read(Map<Object, A> asked, Collecting<V, B> collecting) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        List<Object> keys = List.copyOf(asked.keySet());
        return session.statement(scope -> {
            Map<Object, V> found = new HashMap<>(capacity(keys));
            reads.pairs(scope, side, keys, (key, partner) -> collecting.add(found, key, partners.ref(partner)));
            return found;
        });
    }

    /** With which a map takes as many entries without growing. */
    private static int capacity(Collection<?> entries) {
        return entries.size() * 2;
    }

    private List<B> refs(List<Object> keys) {
        List<B> refs = new ArrayList<>(keys.size());
        keys.forEach(key -> refs.add(partners.ref(key)));
        return Collections.unmodifiableList(refs);
    }

    /** Adds a partner to what is known of the record with this key. */
    @FunctionalInterface
    private interface Collecting<V, B> {
        void add(Map<Object, V> known, Object key, B partner);
    }
}
