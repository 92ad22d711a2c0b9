package dev.ligature.processor.ledger;

import java.util.Optional;

/** What an index of a link's tables is for. The order is that of lines in a ledger and of statements in a script. */
enum IndexRole {
    /** The primary key. */
    KEY("key"),
    /** A record of the left end has one partner only. */
    UNIQUE_LEFT("unique left"),
    /** A record of the right end has one partner only. */
    UNIQUE_RIGHT("unique right"),
    /** Reading from the right end, in the order of the left. */
    INDEX_RIGHT("index right"),
    /** The past of a record of the left end. */
    ARCHIVE_LEFT("archive-index left"),
    /** The past of a record of the right end. */
    ARCHIVE_RIGHT("archive-index right"),
    /** What a deletion took. */
    ARCHIVE_DELETION("archive-index deletion");

    private final String words;

    IndexRole(String words) {
        this.words = words;
    }

    /** As in the ledger. */
    String words() {
        return words;
    }

    boolean ofArchive() {
        return this == ARCHIVE_LEFT || this == ARCHIVE_RIGHT || this == ARCHIVE_DELETION;
    }

    static Optional<IndexRole> of(String words) {
        for (IndexRole role : values()) {
            if (role.words.equals(words)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
