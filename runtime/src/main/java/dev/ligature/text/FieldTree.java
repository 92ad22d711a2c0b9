package dev.ligature.text;

import dev.ligature.InvalidQueryException;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.Source;
import dev.ligature.spi.Values;
import dev.ligature.spi.ViewType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields that are asked for, as a tree, and the view of maps that it is. Not safe for use by several threads. */
final class FieldTree {

    private final Asking asking;
    private final Asking.Followed at;
    private final Map<String, Column<?>> columns = new LinkedHashMap<>();
    private final Map<String, FieldTree> children = new LinkedHashMap<>();

    private FieldTree(Asking asking, Asking.Followed at) {
        this.asking = asking;
        this.at = at;
    }

    /**
     * The tree of some paths.
     *
     * @throws InvalidQueryException if one does not exist or may not be asked, or there are too many
     */
    static FieldTree of(Asking asking, List<String> paths) {
        FieldTree root = new FieldTree(asking, asking.start());
        int left = asking.limits().fields();
        for (String path : paths) {
            root.add(Asking.parts(path), 0);
            if (root.size() > left) {
                throw new InvalidQueryException("More than %d fields are asked for".formatted(left), null);
            }
        }
        return root;
    }

    private void add(List<String> parts, int index) {
        String name = parts.get(index);
        if (index < parts.size() - 1) {
            child(name).add(parts, index + 1);
        } else if (name.equals(Asking.ALL)) {
            List<Column<?>> all = at.end().source().columns().stream()
                    .<Column<?>>map(column -> column)
                    .filter(column -> asking.isAllowed(at, column.name()))
                    .toList();
            if (all.isEmpty()) {
                throw asking.unknown(at, name);
            }
            all.forEach(column -> columns.put(column.name(), column));
        } else {
            Optional<Column<?>> column = at.end().column(name).filter(one -> asking.isAllowed(at, name));
            if (column.isPresent()) {
                columns.put(name, column.get());
            } else {
                asking.follow(at, List.of(name));
                throw new InvalidQueryException(
                        "%s of %s is an alias: ask for %s.* or for one of its fields"
                                .formatted(name, at.end().source().name(), at.child(name)),
                        null);
            }
        }
    }

    private FieldTree child(String name) {
        FieldTree known = children.get(name);
        if (known == null) {
            known = new FieldTree(asking, asking.follow(at, List.of(name)));
            children.put(name, known);
        }
        return known;
    }

    /** How many links they follow. */
    int links() {
        int links = children.values().stream().mapToInt(FieldTree::links).sum();
        boolean linked = !at.steps().isEmpty() && at.steps().get(at.steps().size() - 1) instanceof Place.Step.Linked;
        return linked ? links + 1 : links;
    }

    private int size() {
        return columns.size()
                + children.values().stream().mapToInt(FieldTree::size).sum();
    }

    /** The view whose instances are maps. */
    ViewType<Map<String, @Nullable Object>> view() {
        Source source = at.end().source();
        ViewType.Builder view = ViewType.over(source.name(), source);
        Map<String, Reading> readings = new LinkedHashMap<>();
        int next = 0;
        for (Map.Entry<String, Column<?>> column : columns.entrySet()) {
            view.column(column.getValue());
            readings.put(column.getKey(), plain(next++, column.getValue().type()));
        }
        for (Map.Entry<String, FieldTree> child : children.entrySet()) {
            next = child.getValue().add(view, child.getKey(), readings, next);
        }
        return view.create(values -> map(readings, values));
    }

    private int add(ViewType.Builder view, String name, Map<String, Reading> readings, int next) {
        Place.Step step = at.steps().get(at.steps().size() - 1);
        if (step instanceof Place.Step.Row) {
            return addRow(view, name, readings, next);
        }
        readings.put(name, values -> values.<@Nullable Object>get(next));
        if (step instanceof Place.Step.End end) {
            view.end(end.side(), view());
        } else {
            Schema.Way way = ((Place.Step.Linked) step).way();
            if (way.isList()) {
                view.many(way.link(), way.side(), view());
            } else {
                view.one(way.link(), way.side(), view());
            }
        }
        return next + 1;
    }

    private int addRow(ViewType.Builder view, String name, Map<String, Reading> readings, int first) {
        Map<String, Reading> ofRow = new LinkedHashMap<>();
        int next = first;
        for (Map.Entry<String, Column<?>> column : columns.entrySet()) {
            view.linkColumn(column.getValue());
            ofRow.put(column.getKey(), plain(next++, column.getValue().type()));
        }
        if (!children.isEmpty()) {
            throw new InvalidQueryException(
                    "Below link there are only the columns of %s"
                            .formatted(((LinkType<?, ?, ?>) at.end().source()).name()),
                    null);
        }
        readings.put(name, values -> map(ofRow, values));
        return next;
    }

    /** Without the user's own types: what they are stored as. */
    private static Reading plain(int index, ColumnType<?> type) {
        return values -> {
            Object value = values.<@Nullable Object>get(index);
            return value == null ? null : type.toStored(value);
        };
    }

    private static Map<String, @Nullable Object> map(Map<String, Reading> readings, Values values) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        readings.forEach((name, reading) -> map.put(name, reading.read(values)));
        return Collections.unmodifiableMap(map);
    }

    /** Where a field of a map comes from. */
    @FunctionalInterface
    private interface Reading {
        @Nullable
        Object read(Values values);
    }
}
