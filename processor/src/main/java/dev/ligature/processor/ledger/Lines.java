package dev.ligature.processor.ledger;

import dev.ligature.processor.ledger.Operation.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of operations in a ledger. What this version does not know gives nothing rather than an error: the lines
 * are sealed, so only a newer version can have written them.
 */
final class Lines {

    private static final Pattern END = Pattern.compile("(left|right) (\\S+) (list|single) (\\S+) sql (\\S+)");
    private static final Pattern COLUMN =
            Pattern.compile("column (\\S+) (\\S+) (null|not-null) sql (\\S+)(?: check (\\S+))?(?: default (\".*\"))?");
    private static final Pattern RENAME = Pattern.compile("(link|left|right|column) (\\S+) to (\\S+)");
    private static final Pattern ITEM = Pattern.compile("(link|column) (\\S+)(?: (null|sql) (\\S+))?");
    private static final Pattern NAMED = Pattern.compile("(.+) (\\S+)");

    private Lines() {}

    static String end(String side, EndState end) {
        return side + " " + end.name() + " " + (end.list() ? "list" : "single") + " "
                + end.key().text() + " sql " + end.sql();
    }

    /** The default stands last: it is the one part that can hold blanks. */
    static String column(ColumnState column) {
        return "column " + column.name() + " " + column.type().text() + (column.nullable() ? " null" : " not-null")
                + " sql " + column.sql()
                + column.check().map(name -> " check " + name).orElse("")
                + column.defaultValue()
                        .map(text -> " default " + Quoted.of(text))
                        .orElse("");
    }

    /** The operation of a step; empty if this version does not know it. */
    static Optional<Operation> parse(String kind, List<String> lines) {
        return switch (kind) {
            case CreateLink.KIND -> create(lines);
            case AddColumn.KIND -> only(lines).flatMap(Lines::parseColumn).map(AddColumn::new);
            case Rename.KIND -> only(lines).flatMap(Lines::rename);
            case AddDialect.KIND ->
                only(lines).flatMap(line -> after("dialect ", line)).map(AddDialect::new);
            case SetCardinality.LOOSEN, SetCardinality.TIGHTEN -> cardinality(lines);
            case WidenColumn.KIND -> only(lines).flatMap(Lines::parseColumn).map(WidenColumn::new);
            case Retire.KIND -> item(lines, "null", (part, name, sql) -> new Retire(part, name, sql));
            case Revive.KIND -> item(lines, "", (part, name, sql) -> new Revive(part, name));
            case Drop.KIND ->
                item(lines, "sql", (part, name, sql) -> new Drop(part, name, sql.orElse("")))
                        .filter(drop -> !((Drop) drop).sql().isEmpty());
            case Reseal.KIND -> lines.isEmpty() ? Optional.of(new Reseal()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Operation> cardinality(List<String> lines) {
        Map<IndexRole, String> made = new EnumMap<>(IndexRole.class);
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            Matcher named = NAMED.matcher(line);
            Optional<IndexRole> role = named.matches() ? IndexRole.of(named.group(1)) : Optional.empty();
            if (role.isEmpty()) {
                return Optional.empty();
            }
            made.put(role.get(), named.group(2));
        }
        Optional<EndState> end = lines.stream().findFirst().flatMap(Lines::parseEnd);
        Optional<Part> side = lines.stream().findFirst().flatMap(line -> Part.of(line.split(" ", 2)[0]));
        return end.flatMap(state -> side.map(part -> new SetCardinality(part, state, made)));
    }

    /** A step about a link or a column. */
    private interface OfItem {
        Operation of(Part part, String name, Optional<String> sql);
    }

    private static Optional<Operation> item(List<String> lines, String word, OfItem operation) {
        Matcher matcher = ITEM.matcher(only(lines).orElse(""));
        if (!matcher.matches() || (matcher.group(3) != null && !matcher.group(3).equals(word))) {
            return Optional.empty();
        }
        return Part.of(matcher.group(1))
                .map(part -> operation.of(part, matcher.group(2), Optional.ofNullable(matcher.group(4))));
    }

    private static Optional<String> only(List<String> lines) {
        return lines.size() == 1 ? Optional.of(lines.get(0)) : Optional.empty();
    }

    private static Optional<String> after(String prefix, String line) {
        return line.startsWith(prefix) ? Optional.of(line.substring(prefix.length())) : Optional.empty();
    }

    private static Optional<Operation> rename(String line) {
        Matcher matcher = RENAME.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Part.of(matcher.group(1)).map(part -> new Rename(part, matcher.group(2), matcher.group(3)));
    }

    private static Optional<Operation> create(List<String> lines) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, EndState> ends = new LinkedHashMap<>();
        List<ColumnState> columns = new ArrayList<>();
        for (String line : lines) {
            Optional<EndState> end = parseEnd(line);
            Optional<ColumnState> column = parseColumn(line);
            Matcher named = NAMED.matcher(line);
            if (end.isPresent()) {
                ends.put(line.substring(0, line.indexOf(' ')), end.get());
            } else if (column.isPresent()) {
                columns.add(column.get());
            } else if (named.matches()) {
                names.put(named.group(1), named.group(2));
            } else {
                return Optional.empty();
            }
        }
        return created(names, ends, columns);
    }

    private static Optional<Operation> created(
            Map<String, String> names, Map<String, EndState> ends, List<ColumnState> columns) {
        String link = names.remove("link");
        String table = names.remove("table");
        Optional<String> archive = Optional.ofNullable(names.remove("archive"));
        EndState left = ends.get("left");
        EndState right = ends.get("right");
        Map<IndexRole, String> indexes = new EnumMap<>(IndexRole.class);
        names.forEach((words, name) -> IndexRole.of(words).ifPresent(role -> indexes.put(role, name)));
        if (link == null || table == null || left == null || right == null || indexes.size() != names.size()) {
            return Optional.empty();
        }
        return Optional.of(
                new CreateLink(new LinkState(link, table, archive, left, right, columns, indexes, Presence.LIVE)));
    }

    private static Optional<EndState> parseEnd(String line) {
        Matcher matcher = END.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return StoredType.parse(matcher.group(4))
                .map(key -> new EndState(matcher.group(2), matcher.group(3).equals("list"), key, matcher.group(5)));
    }

    private static Optional<ColumnState> parseColumn(String line) {
        Matcher matcher = COLUMN.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return StoredType.parse(matcher.group(2))
                .map(type -> new ColumnState(
                        matcher.group(1),
                        type,
                        matcher.group(3).equals("null"),
                        Optional.ofNullable(matcher.group(6)).map(Quoted::parse),
                        matcher.group(4),
                        Optional.ofNullable(matcher.group(5))));
    }
}
