package dev.ligature.processor.write;

import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import dev.ligature.processor.write.source.Field;
import dev.ligature.processor.write.source.Method;
import dev.ligature.processor.write.source.Type;
import java.util.function.Consumer;

/** The type nested in a client that collects new values of columns: one method per column. */
final class ChangesType {

    private final Client client;

    ChangesType(Client client) {
        this.client = client;
    }

    Type type() {
        Type type = new Type(client.changes())
                .modifiers("public static final")
                .doc("New values for columns of a {@link $T}.", client.record())
                .field(new Field("private final", RuntimeTypes.COLUMN_CHANGES, "values"));
        type.method(Method.constructor(client.changes())
                .modifiers("private")
                .statement("values = new $T()", RuntimeTypes.COLUMN_CHANGES));
        client.link().columns().forEach(column -> type.method(setter(column)));
        return type.method(collect());
    }

    private Method setter(ColumnDefinition column) {
        ValueType type = column.type();
        String orNull = column.nullable() ? "; null for none" : "";
        return Method.of(client.changes(), column.name())
                .modifiers("public")
                .doc("Sets {@code $L}$L.", column.name(), orNull)
                .parameter(column.nullable() ? JavaTypes.nullable(type) : JavaTypes.declared(type), "value")
                .statement("values.set($L, value)", client.columns().constant(column.name()))
                .statement("return this");
    }

    private Method collect() {
        Code consumer = JavaTypes.generic(ClassName.of(Consumer.class), client.changes());
        return Method.of(RuntimeTypes.COLUMN_CHANGES, "collect")
                .modifiers("private static")
                .parameter(consumer, "changes")
                .statement("$T collected = new $T()", client.changes(), client.changes())
                .statement("changes.accept(collected)")
                .statement("return collected.values");
    }
}
