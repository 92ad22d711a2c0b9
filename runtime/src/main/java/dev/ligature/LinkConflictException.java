package dev.ligature;

/**
 * A record that may have one partner has another one already. Nothing was written, and a surrounding transaction is
 * still usable.
 *
 * <p>Keys need not be serializable, so a copy that was serialized has the message and the link, and no references.
 */
public final class LinkConflictException extends LigatureException {

    private static final long serialVersionUID = 1L;

    private final String link;
    private final transient Ref<?, ?> record;
    private final transient Ref<?, ?> present;
    private final transient Ref<?, ?> refused;

    /** For the runtime. */
    public LinkConflictException(String link, Ref<?, ?> record, Ref<?, ?> present, Ref<?, ?> refused) {
        super(
                "%s is linked to %s by \"%s\" and cannot be linked to %s as well"
                        .formatted(record, present, link, refused),
                null);
        this.link = link;
        this.record = record;
        this.present = present;
        this.refused = refused;
    }

    /** The name of the link, such as {@code product_brand}. */
    public String link() {
        return link;
    }

    /** The record that may have one partner only; null in a serialized copy. */
    public Ref<?, ?> record() {
        return record;
    }

    /** The partner that it has; null in a serialized copy. */
    public Ref<?, ?> present() {
        return present;
    }

    /** The partner that was refused; null in a serialized copy. */
    public Ref<?, ?> refused() {
        return refused;
    }
}
