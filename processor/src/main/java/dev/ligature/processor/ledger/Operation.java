package dev.ligature.processor.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a step does, in terms of the link and not of any database. */
sealed interface Operation
        permits CreateLink, AddColumn, Rename, AddDialect, SetCardinality, WidenColumn, Retire, Revive, Drop, Reseal {

    /** What a step can be about. */
    enum Part {
        LINK,
        LEFT,
        RIGHT,
        COLUMN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Part> of(String word) {
            return Stream.of(values()).filter(part -> part.word().equals(word)).findFirst();
        }
    }

    /** The word after the step's version. */
    String kind();

    /** Its lines in the ledger. */
    List<String> lines();

    /** For people. */
    String words();

    /** The state after it. */
    LinkState apply(LinkState before);

    /** The last part of the names of its scripts; empty if it changes nothing in a database. */
    Optional<String> script();
}
