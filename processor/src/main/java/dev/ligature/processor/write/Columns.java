package dev.ligature.processor.write;

import dev.ligature.processor.model.CamelCase;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.write.source.Code;
import dev.ligature.processor.write.source.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The columns of one table as constants of a generated type. */
final class Columns {

    /** The constant of a path type that holds its model; no column takes this name. */
    static final String MODEL = "MODEL";

    /** The constant of a client that holds its link; no column takes this name. */
    static final String TYPE = "TYPE";

    private final List<Column> columns;
    private final Map<String, String> constants = new HashMap<>();

    private Columns(List<Column> columns, Stream<String> taken) {
        this.columns = columns;
        Scope scope = Scope.of(taken.distinct().toArray(String[]::new));
        columns.forEach(c -> constants.put(c.name, scope.take(CamelCase.constant(c.name))));
    }

    /** The properties of a model, constants of its path type. */
    static Columns of(ModelDefinition model) {
        List<Column> columns = model.properties().stream()
                .map(p -> new Column(p.name(), p.sql(), p.type(), p.nullable() ? "nullable" : "required"))
                .toList();
        return new Columns(columns, Stream.concat(Stream.of(MODEL), typeNames(columns)));
    }

    /** The own columns of a link, constants of its client. */
    static Columns of(LinkDefinition link) {
        List<Column> columns = link.columns().stream()
                .map(c -> new Column(c.name(), c.sql(), c.type(), factory(c)))
                .toList();
        Stream<String> named = Stream.of(
                TYPE, link.type().simpleName(), GeneratedTypes.client(link).simpleName());
        return new Columns(columns, Stream.concat(named, typeNames(columns)));
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    /** The constant of a column. */
    String constant(String column) {
        return Objects.requireNonNull(constants.get(column), column);
    }

    /** The constants of all columns. */
    Stream<String> constants() {
        return constants.values().stream();
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            fields.add(field(i, columns.get(i)));
        }
        return fields;
    }

    /** The list of all, such as {@code List.of(ID, NAME)}. */
    Code list() {
        Code all = columns.stream().map(c -> Code.of("$L", constant(c.name))).collect(Code.joining(",$W"));
        return Code.of("$T.of($L)", List.class, all);
    }

    private Field field(int index, Column column) {
        Code type = JavaTypes.generic(RuntimeTypes.COLUMN, JavaTypes.boxed(column.type));
        return new Field("public static final", type, constant(column.name))
                .doc("The column of {@code $L} as the runtime knows it.", column.name)
                .value(
                        "$T.$L($L, $S, $S,$W$L)",
                        RuntimeTypes.COLUMN,
                        column.factory,
                        index,
                        column.name,
                        column.sql,
                        ColumnTypes.of(column.type));
    }

    /** In {@code VAT::valueOf} a constant of the name would hide the type. */
    private static Stream<String> typeNames(List<Column> columns) {
        return columns.stream()
                .flatMap(c -> Stream.concat(
                        c.type.enumType().stream(), c.type.wrapper().stream().map(ValueType.Wrapper::type)))
                .map(ClassRef::names)
                .flatMap(List::stream);
    }

    /** The method of the runtime that says whether a value can be null, or left out. */
    private static String factory(ColumnDefinition column) {
        if (column.nullable()) {
            return "nullable";
        }
        return column.defaultValue().isPresent() ? "defaulted" : "required";
    }

    private record Column(String name, String sql, ValueType type, String factory) {}
}
