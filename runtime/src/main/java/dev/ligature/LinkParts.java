package dev.ligature;

import dev.ligature.jdbc.ValueCheck;
import dev.ligature.jdbc.ValueText;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnChanges;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.ColumnType.Kind;
import dev.ligature.spi.LinkEndType;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.Values;
import dev.ligature.store.Arguments;
import dev.ligature.store.End;
import dev.ligature.text.Names;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ends and columns of a link by their names, with values as callers have them. Immutable and safe for use by many threads. */
final class LinkParts {

    private final LinkType<Object, Ref<?, ?>, Ref<?, ?>> type;
    private final End<Ref<?, ?>> left;
    private final End<Ref<?, ?>> right;

    LinkParts(LinkType<Object, Ref<?, ?>, Ref<?, ?>> type) {
        this.type = type;
        this.left = new End<>(type.left());
        this.right = new End<>(type.right());
    }

    LinkType<Object, Ref<?, ?>, Ref<?, ?>> type() {
        return type;
    }

    List<String> ends() {
        return List.of(type.left().name(), type.right().name());
    }

    List<String> columns() {
        return type.columns().stream().map(Column::name).toList();
    }

    End<?> end(String name) {
        return find("end", name, Stream.of(left, right), end -> end.type().name(), ends());
    }

    /** The other end. */
    End<?> opposite(End<?> end) {
        return end == left ? right : left;
    }

    /** A reference to the record of a key, which may be a text or that of a reference, at one end. */
    Ref<?, ?> ref(String end, Object given) {
        End<?> at = end(end);
        LinkEndType<?, ?, ?> known = at.type();
        Object key = given instanceof Ref<?, ?> ref && ref.model() == known.model() ? ref.key() : given;
        Ref<?, ?> made = at.ref(known.key().toStored(value(end, known.key(), key)));
        at.key(made);
        return made;
    }

    Ref<?, ?> left(@Nullable Ref<?, ?> ref) {
        return checked(left, ref);
    }

    Ref<?, ?> right(@Nullable Ref<?, ?> ref) {
        return checked(right, ref);
    }

    /** A reference to a record at an end; of a link from a model to itself that of the end, since both are of one model. */
    Ref<?, ?> checked(End<?> end, @Nullable Ref<?, ?> given) {
        String name = end.type().name();
        Ref<?, ?> ref = Arguments.required(given, name);
        Object key = end.key(ref);
        if (isToItself()) {
            Class<?> role = end.ref(key).getClass();
            if (!role.isInstance(ref)) {
                throw new IllegalArgumentException(
                        "%s must be made by ref(\"%s\", key), or be a %s: a %s does not say that it is this end"
                                .formatted(
                                        name,
                                        name,
                                        role.getCanonicalName(),
                                        ref.getClass().getCanonicalName()));
            }
        }
        return ref;
    }

    /** Values of some columns, which may be texts. */
    ColumnChanges changes(Map<String, ? extends @Nullable Object> columns) {
        ColumnChanges changes = new ColumnChanges();
        Arguments.required(columns, "columns").forEach((name, value) -> add(changes, column(name), value));
        return changes;
    }

    /** The record of a link all of whose columns are given that may not be null. */
    Object link(@Nullable Ref<?, ?> left, @Nullable Ref<?, ?> right, Map<String, ? extends @Nullable Object> columns) {
        requireNoRoles();
        Map<Column<?>, @Nullable Object> given = changes(columns).values();
        for (Column<?> column : type.columns()) {
            if (!column.nullable() && given.get(column) == null) {
                throw new IllegalArgumentException("%s must be given".formatted(column.name()));
            }
        }
        return type.create().create(left(left), right(right), new NewValues(type.columns(), given));
    }

    /** A record of this link, whose ends nobody can have swapped. */
    Object own(@Nullable Object link) {
        requireNoRoles();
        return instance(link);
    }

    private Object instance(@Nullable Object link) {
        if (!type.link().isInstance(link)) {
            throw new IllegalArgumentException("A link of %s is a %s, not %s"
                    .formatted(
                            type.name(),
                            type.link().getName(),
                            link == null ? "null" : "a " + link.getClass().getName()));
        }
        return link;
    }

    /** What a link holds, by the names of its ends and columns. */
    Map<String, @Nullable Object> values(@Nullable Object link) {
        Object own = instance(link);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(type.left().name(), type.leftOf().apply(own));
        values.put(type.right().name(), type.rightOf().apply(own));
        @Nullable Object[] columns = type.columnsOf().apply(own);
        type.columns().forEach(column -> values.put(column.name(), columns[column.index()]));
        return Collections.unmodifiableMap(values);
    }

    /** Refuses what only an archive can answer. */
    void requireArchive() {
        if (type.archive().isEmpty()) {
            throw new IllegalArgumentException("%s keeps no archive".formatted(type.name()));
        }
    }

    /** Refuses to make links without columns where one has to be given. */
    void requireOptionalColumns() {
        for (Column<?> column : type.columns()) {
            if (!column.optional()) {
                throw new IllegalArgumentException("%s must be given: use create(left, right, columns)%s"
                        .formatted(column.name(), isToItself() ? "" : ", createAll, setLink or setAllLinks"));
            }
        }
    }

    /** Refuses records of a link from a model to itself, in which the ends could be swapped, as its client does not take them. */
    private void requireNoRoles() {
        if (isToItself()) {
            throw new IllegalArgumentException(
                    "%s is from a model to itself, and in a %s the ends could be swapped: use create(left, right, columns)"
                            .formatted(type.name(), type.link().getSimpleName()));
        }
    }

    private boolean isToItself() {
        return type.left().model() == type.right().model();
    }

    private Column<?> column(String name) {
        return find("column", name, type.columns().stream(), Column::name, columns());
    }

    private <E> E find(String what, String name, Stream<E> all, Function<E, String> nameOf, List<String> known) {
        String asked = Arguments.required(name, what);
        return all.filter(one -> nameOf.apply(one).equals(asked))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s has no %s %s.%s"
                        .formatted(type.name(), what, Names.quoted(asked), Names.question(asked, known))));
    }

    @SuppressWarnings("unchecked") // the value is one of the column's type
    private static <V> void add(ColumnChanges changes, Column<V> column, @Nullable Object value) {
        changes.set(column, value == null ? null : (V) value(column.name(), column.type(), value));
    }

    /** A value, or what its text says, if the type can hold it. */
    private static Object value(String name, ColumnType<?> type, @Nullable Object given) {
        Object known = Arguments.required(given, name);
        Object value;
        try {
            value = parsed(type, known);
        } catch (RuntimeException none) { // also of the user's own types
            throw new IllegalArgumentException(
                    "%s is not a value of %s (%s)".formatted(Names.quoted(known.toString()), name, type.kind()), none);
        }
        Object stored = ValueCheck.stored(name, type, value);
        boolean isEnum = type.kind() == Kind.ENUM || type.kind() == Kind.ENUM_LIST;
        if (isEnum && !isMadeOf(type, stored, value)) {
            throw new IllegalArgumentException("%s must not be of another enum".formatted(name));
        }
        return value;
    }

    /** What JSON has for a type, where that has no text of its own; else as {@link ValueText#given} has it. */
    private static Object parsed(ColumnType<?> type, Object given) {
        boolean asJson = switch (type.kind()) {
            case JSON, BYTES -> given instanceof String;
            case ENUM_LIST -> given instanceof List<?> all && all.stream().allMatch(String.class::isInstance);
            default -> false;
        };
        return asJson ? type.fromStored(ValueText.fromJson(type.kind(), given)) : ValueText.given(type, given);
    }

    /** Whether a value is that of its stored form, and not one of another enum that is stored alike. */
    private static boolean isMadeOf(ColumnType<?> type, Object stored, Object value) {
        try {
            return type.fromStored(stored).equals(value);
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    /**
     * The values of a new link's columns.
     *
     * @param of the columns
     * @param given by the columns
     */
    private record NewValues(List<Column<?>> of, Map<Column<?>, @Nullable Object> given) implements Values {

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // generated code knows the type
        public <V extends @Nullable Object> V get(int index) {
            return (V) given.get(of.get(index));
        }
    }
}
