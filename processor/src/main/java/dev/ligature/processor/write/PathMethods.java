package dev.ligature.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ligature.processor.model.ValueType;
import javax.lang.model.element.Modifier;

/** What the path types of models and of links have in common. */
final class PathMethods {

    private PathMethods() {}

    /** The constructor of paths that code in other packages can begin at. */
    static MethodSpec publicConstructor() {
        return constructor().toBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The paths at a node of a query; for generated code.")
                .build();
    }

    /** The constructor of paths that only other paths lead to. */
    static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(RuntimeTypes.NODE, "node")
                .addStatement("super(node)")
                .build();
    }

    /** The method of a column, still without its statement. */
    static MethodSpec.Builder column(String name, ValueType type) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(type(type));
    }

    /** The method of the base class that makes the path to a column. */
    static String factory(ValueType type) {
        return isText(type) ? "text" : "path";
    }

    private static TypeName type(ValueType type) {
        return isText(type) ? RuntimeTypes.TEXT_PATH : JavaTypes.generic(RuntimeTypes.PATH, JavaTypes.boxed(type));
    }

    private static boolean isText(ValueType type) {
        return type.kind() == ValueType.Kind.TEXT && type.wrapper().isEmpty();
    }
}
