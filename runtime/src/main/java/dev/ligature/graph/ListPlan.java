package dev.ligature.graph;

/**
 * How the elements of a list are read. Equal to itself alone.
 */
final class ListPlan {

    /** The position of a key that no row holds, because the list is joined to the rows of what has it. */
    static final int NO_OWNER = 0;

    private final RowPlan rows;
    private final Hop hop;
    private final int owner;
    private final int key;
    private final RecordReader element;

    /**
     * @param rows the rows that hold the elements: the roots' where the list is joined to them
     * @param hop the elements' place there
     * @param owner the position of the key of the record that has the list, or {@link #NO_OWNER}
     * @param key the position of the element's key
     * @param element makes the elements
     */
    ListPlan(RowPlan rows, Hop hop, int owner, int key, RecordReader element) {
        this.rows = rows;
        this.hop = hop;
        this.owner = owner;
        this.key = key;
        this.element = element;
    }

    RowPlan rows() {
        return rows;
    }

    Hop hop() {
        return hop;
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
