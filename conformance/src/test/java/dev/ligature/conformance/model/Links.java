package dev.ligature.conformance.model;

import dev.ligature.Counts;
import dev.ligature.Outcome;
import dev.ligature.Taking;
import dev.ligature.spi.Side;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done with the links of one type, in plain values: done by a store, and by a model of it. */
interface Links {

    /** Two keys. */
    record Key(String left, String right) {
        String at(Side side) {
            return side == Side.LEFT ? left : right;
        }

        static Key of(Side side, String record, String partner) {
            return side == Side.LEFT ? new Key(record, partner) : new Key(partner, record);
        }
    }

    /** The columns of a link. */
    record Columns(int weight, @Nullable String note) {
        static final Columns DEFAULTS = new Columns(0, null);
    }

    /** A link. */
    record Link(Key key, Columns columns) {}

    /** A link and its times; {@code end} is empty while it is live. */
    record Entry(Link link, Instant createdAt, Instant updatedAt, Optional<End> end) {}

    /** When and why a link ended. */
    record End(Instant dismissedAt, String reason) {}

    Outcome create(Key key);

    Outcome create(Link link);

    void update(Key key, Optional<Integer> weight, Optional<Optional<String>> note);

    boolean dismiss(Key key);

    Counts createAll(List<Link> links);

    Counts linkAll(List<Key> keys);

    Counts dismissAll(List<Key> keys);

    /** For a record at {@code side} that may have one partner. */
    Outcome set(Side side, Key key, Taking taking);

    /** For a record at {@code side} that may have one partner. */
    Outcome setLink(Side side, Link link, Taking taking);

    /** For a record at {@code side} that may have many partners. */
    Counts setAll(Side side, String record, List<String> partners, Taking taking);

    /** For a record at {@code side} that may have many partners. */
    Counts setAllLinks(Side side, String record, List<Link> links, Taking taking);

    Counts clear(Side side, String record);

    long purge(Instant before);

    Optional<Entry> find(Key key);

    boolean exists(Key key);

    /** In the order of the partners' keys. */
    List<Entry> links(Side side, String record);

    /** In the order of their keys, read at once. */
    List<String> partners(Side side, String record);

    /** In the order of their keys, read page by page. */
    List<String> pages(Side side, String record, int size);

    Map<String, List<String>> partnersByRecord(Side side, List<String> records);

    long count(Side side, String record);

    /** In any order. */
    List<Entry> history(Side side, String record);

    /** In any order. */
    List<Entry> history(Key key);

    /** Does operations in one transaction; returns their answers. */
    List<Object> group(List<Operation> operations, boolean commit);
}
