package shop.tag;

/** A class whose constructor takes all. */
public final class Tag {
    private final Short id;
    private final String label;

    public Tag(Short id, String label) {
        this.id = id;
        this.label = label;
    }

    public Short getId() {
        return id;
    }

    public String label() {
        return label;
    }
}
