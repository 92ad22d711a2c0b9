package dev.ligature;

import java.util.List;

/** A deletion cannot be undone, or not wholly. Nothing was changed. */
public final class NotRestorableException extends LigatureException {

    private static final long serialVersionUID = 1L;

    private final List<String> reasons;

    /** With the reasons, as sentences. */
    public NotRestorableException(List<String> reasons) {
        super("The deletion is not restored: " + String.join("; ", reasons), null);
        this.reasons = List.copyOf(reasons);
    }

    /** Everything that stands against it. */
    public List<String> reasons() {
        return reasons;
    }
}
