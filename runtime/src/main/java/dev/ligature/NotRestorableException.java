package dev.ligature;

import java.util.List;

/** A deletion cannot be undone, or not wholly. Nothing was changed. */
public final class NotRestorableException extends LigatureException {

    private static final long serialVersionUID = 1L;

    private final String[] reasons;

    /** With the reasons, as sentences. */
    public NotRestorableException(List<String> reasons) {
        super("The deletion is not restored: " + String.join("; ", reasons), null);
        this.reasons = reasons.toArray(String[]::new);
    }

    /** Everything that stands against it. */
    public List<String> reasons() {
        return List.of(reasons);
    }
}
