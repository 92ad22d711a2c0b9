package dev.ligature.store;

import dev.ligature.DismissReason;
import dev.ligature.LinkEvent.Kind;
import dev.ligature.jdbc.Json;
import dev.ligature.jdbc.ValueText;
import dev.ligature.spi.Column;
import dev.ligature.spi.Side;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes of the links of one type as JSON, in the form that {@code docs/workflows.md} describes. Members that are not known
 * are left alone, so that a later version can add some. Safe for use by many threads.
 */
final class ChangeJson {

    private static final long FORM = 1;

    private final Shape<?, ?, ?> shape;

    ChangeJson(Shape<?, ?, ?> shape) {
        this.shape = shape;
    }

    String write(List<Change> changes) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("form", FORM);
        all.put("link", shape.type().name());
        all.put("changes", changes.stream().map(this::change).toList());
        return Json.write(all);
    }

    List<Change> read(String json) {
        try {
            Map<String, @Nullable Object> all = Json.object(Json.parse(json));
            if (!Objects.equals(all.get("form"), FORM)) {
                throw new IllegalArgumentException(
                        "it is of the form %s, and this version knows the form %d".formatted(all.get("form"), FORM));
            }
            String link = shape.type().name();
            if (!link.equals(all.get("link"))) {
                throw new IllegalArgumentException("it is of the link %s".formatted(all.get("link")));
            }
            List<Change> changes = new ArrayList<>();
            for (Object change : required(all, "changes", List.class)) {
                changes.add(change(Json.object(change)));
            }
            return changes;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "This is no change of \"%s\": %s".formatted(shape.type().name(), e.getMessage()), e);
        }
    }

    private Map<String, @Nullable Object> change(Change change) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("kind", change.kind().name());
        object.put("left", text(Side.LEFT, change.pair()));
        object.put("right", text(Side.RIGHT, change.pair()));
        object.put("at", change.at().toString());
        if (change.reason() != null) {
            object.put("reason", change.reason().name());
        }
        if (change.before() != null) {
            object.put("before", image(change.before()));
        }
        if (change.after() != null) {
            object.put("after", image(change.after()));
        }
        return object;
    }

    private Change change(Map<String, @Nullable Object> object) {
        Row pair = shape.pair(key(Side.LEFT, object), key(Side.RIGHT, object));
        Image before = image(pair, object.get("before"));
        Image after = image(pair, object.get("after"));
        if (before == null && after == null) {
            throw new IllegalArgumentException("it has a link neither \"before\" nor \"after\"");
        }
        return new Change(
                constant(Kind.class, required(object, "kind", String.class)),
                pair,
                before,
                after,
                Instant.parse(required(object, "at", String.class)),
                object.get("reason") == null
                        ? null
                        : constant(DismissReason.class, required(object, "reason", String.class)));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("%s is none of %s".formatted(name, List.of(type.getEnumConstants())));
    }

    private String text(Side side, Row pair) {
        return ValueText.ofStored(pair.key(side));
    }

    private Object key(Side side, Map<String, @Nullable Object> object) {
        String name = side == Side.LEFT ? "left" : "right";
        return ValueText.stored(shape.type().end(side).key().kind(), required(object, name, String.class));
    }

    private static Map<String, @Nullable Object> image(Image image) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        List<Column<?>> given = image.row().given().columns();
        for (int i = 0; i < given.size(); i++) {
            Object value = image.row().value(i);
            columns.put(given.get(i).sql(), value == null ? null : ValueText.toJson(value));
        }
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("columns", columns);
        object.put("createdAt", image.createdAt().toString());
        object.put("updatedAt", image.updatedAt().toString());
        return object;
    }

    /** A column that the link does not have any more cannot be put back, and one that it did not have is not put back. */
    private @Nullable Image image(Row pair, @Nullable Object parsed) {
        if (parsed == null) {
            return null;
        }
        Map<String, @Nullable Object> object = Json.object(parsed);
        Map<String, @Nullable Object> columns = Json.object(required(object, "columns", Map.class));
        List<Column<?>> given = shape.type().columns().stream()
                .filter(column -> columns.containsKey(column.sql()))
                .toList();
        @Nullable
        Object[] values = given.stream()
                .map(column -> value(column, columns.get(column.sql())))
                .toArray();
        return new Image(
                new Row(pair.key(Side.LEFT), pair.key(Side.RIGHT), new Given(given), values),
                Instant.parse(required(object, "createdAt", String.class)),
                Instant.parse(required(object, "updatedAt", String.class)));
    }

    private static @Nullable Object value(Column<?> column, @Nullable Object json) {
        try {
            return json == null ? null : ValueText.fromJson(column.type().kind(), json);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("its \"%s\": %s".formatted(column.sql(), e.getMessage()), e);
        }
    }

    private static <V> V required(Map<String, @Nullable Object> object, String name, Class<V> type) {
        Object value = object.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(
                    (value == null ? "it has no \"%s\"" : "its \"%s\" is of another type").formatted(name));
        }
        return type.cast(value);
    }
}
