package dev.ligature.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ligature.processor.model.ColumnDefinition;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The type nested in a client that collects new values of columns: one method per column. */
final class ChangesType {

    private final Client client;

    ChangesType(Client client) {
        this.client = client;
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(client.changes())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("New values for columns of a {@link $T}.", client.record())
                .addField(RuntimeTypes.COLUMN_CHANGES, "values", Modifier.PRIVATE, Modifier.FINAL);
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("values = new $T()", RuntimeTypes.COLUMN_CHANGES)
                .build());
        client.link().columns().forEach(column -> type.addMethod(setter(column)));
        return type.addMethod(collect()).build();
    }

    private MethodSpec setter(ColumnDefinition column) {
        String orNull = column.nullable() ? "; null for none" : "";
        return MethodSpec.methodBuilder(column.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Sets {@code $L}$L.", column.name(), orNull)
                .returns(client.changes())
                .addParameter(parameterType(column), "value")
                .addStatement("values.set($L, value)", client.columns().constant(column.name()))
                .addStatement("return this")
                .build();
    }

    private static TypeName parameterType(ColumnDefinition column) {
        TypeName type = JavaTypes.declared(column.type());
        if (!column.nullable()) {
            return type;
        }
        AnnotationSpec nullable = AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();
        return type.annotated(nullable);
    }

    private MethodSpec collect() {
        TypeName consumer = JavaTypes.generic(ClassName.get(Consumer.class), client.changes());
        return MethodSpec.methodBuilder("collect")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RuntimeTypes.COLUMN_CHANGES)
                .addParameter(consumer, "changes")
                .addStatement("$1T collected = new $1T()", client.changes())
                .addStatement("changes.accept(collected)")
                .addStatement("return collected.values")
                .build();
    }
}
