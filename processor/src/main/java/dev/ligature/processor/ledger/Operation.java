package dev.ligature.processor.ledger;

import dev.ligature.processor.ledger.Operation.AddColumn;
import dev.ligature.processor.ledger.Operation.AddDialect;
import dev.ligature.processor.ledger.Operation.CreateLink;
import dev.ligature.processor.ledger.Operation.Rename;
import dev.ligature.processor.model.Names;
import java.util.ArrayList;
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

    /** Makes the tables. */
    record CreateLink(LinkState created) implements Operation {

        static final String KIND = "create";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public List<String> lines() {
            List<String> lines = new ArrayList<>();
            lines.add("link " + created.name());
            lines.add("table " + created.table());
            created.archive().ifPresent(archive -> lines.add("archive " + archive));
            lines.add(Lines.end("left", created.left()));
            lines.add(Lines.end("right", created.right()));
            created.columns().forEach(column -> lines.add(Lines.column(column)));
            created.indexes().forEach((role, name) -> lines.add(role.words() + " " + name));
            return lines;
        }

        @Override
        public String words() {
            return "create table " + created.table()
                    + created.archive()
                            .map(archive -> " and its archive " + archive)
                            .orElse("");
        }

        /** The tables alone are new; a former state there is none. */
        @Override
        public LinkState apply(LinkState before) {
            return created;
        }

        @Override
        public Optional<String> script() {
            return Optional.of(KIND);
        }
    }

    /** Adds a column to both tables. */
    record AddColumn(ColumnState column) implements Operation {

        static final String KIND = "add";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public List<String> lines() {
            return List.of(Lines.column(column));
        }

        @Override
        public String words() {
            return "add column " + column.words();
        }

        @Override
        public LinkState apply(LinkState before) {
            return before.withColumn(column);
        }

        @Override
        public Optional<String> script() {
            return Optional.of("add_" + Names.unquoted(column.sql()));
        }
    }

    /** Something has another name in Java; its name in the database stays. */
    record Rename(Part part, String from, String to) implements Operation {

        static final String KIND = "rename";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public List<String> lines() {
            return List.of(part.word() + " " + from + " to " + to);
        }

        @Override
        public String words() {
            return "rename " + part.word() + " " + from + " to " + to + " (in Java alone; no SQL)";
        }

        @Override
        public LinkState apply(LinkState before) {
            return switch (part) {
                case LINK -> before.named(to);
                case LEFT -> before.withEnds(before.left().named(to), before.right());
                case RIGHT -> before.withEnds(before.left(), before.right().named(to));
                case COLUMN -> before.withColumns(c -> c.name().equals(from) ? c.named(to) : c);
            };
        }

        @Override
        public Optional<String> script() {
            return Optional.empty();
        }
    }

    /** The scripts of the steps so far, for one more dialect. */
    record AddDialect(String dialect) implements Operation {

        static final String KIND = "dialect";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public List<String> lines() {
            return List.of("dialect " + dialect);
        }

        @Override
        public String words() {
            return "write the scripts for " + dialect;
        }

        @Override
        public LinkState apply(LinkState before) {
            return before;
        }

        @Override
        public Optional<String> script() {
            return Optional.empty();
        }
    }
}
