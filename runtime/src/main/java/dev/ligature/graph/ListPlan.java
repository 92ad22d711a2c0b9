package dev.ligature.graph;

/**
 * How records that are reached from others are read, many for each of these or one. Equal to itself alone.
 */
final class ListPlan {

    /** The position of a key that no row holds, because the list is joined to the rows of what has it. */
    static final int NO_OWNER = 0;

    private final String way;
    private final RowPlan rows;
    private final Hop hop;
    private final int owner;
    private final int key;
    private final RecordReader element;

    /**
     * @param way the way to the records, from the root
     * @param rows the rows that hold the elements: the roots' where the list is joined to them
     * @param hop the elements' place there; a root where they are asked for by their own keys
     * @param owner the position of the key of the record that has the list, or {@link #NO_OWNER}
     * @param key the position of the element's key
     * @param element makes the elements
     */
    ListPlan(String way, RowPlan rows, Hop hop, int owner, int key, RecordReader element) {
        this.way = way;
        this.rows = rows;
        this.hop = hop;
        this.owner = owner;
        this.key = key;
        this.element = element;
    }

    /** The way to the records from the root; that of records asked for by their own keys has no settings. */
    String way() {
        return way;
    }

    RowPlan rows() {
        return rows;
    }

    Hop hop() {
        return hop;
    }

    /** Whether these are records asked for by their own keys. */
    boolean isByKey() {
        return hop.isRoot();
    }

    /** The key by which they are asked for. */
    Cell ownerKey() {
        return isByKey() ? hop.key().get(0) : hop.ownerKey();
    }

    int owner() {
        return owner;
    }

    int key() {
        return key;
    }

    RecordReader element() {
        return element;
    }
}
