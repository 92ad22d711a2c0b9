package dev.ligature.processor.write;

import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import dev.ligature.processor.write.source.Method;

/** What the path types of models and of links have in common. */
final class PathMethods {

    private PathMethods() {}

    /** The constructor of paths that code in other packages can begin at. */
    static Method publicConstructor(ClassName type) {
        return constructor(type)
                .modifiers("public")
                .doc(Code.of("The paths at a node of a query; for generated code."));
    }

    /** The constructor of paths that only other paths lead to. */
    static Method constructor(ClassName type) {
        return Method.constructor(type).parameter(RuntimeTypes.NODE, "node").statement("super(node)");
    }

    /** The method of a column, still without its statement. */
    static Method column(String name, ValueType type) {
        return Method.of(type(type), name).modifiers("public");
    }

    /** The method of the base class that makes the path to a column. */
    static String factory(ValueType type) {
        return isText(type) ? "text" : "path";
    }

    private static Code type(ValueType type) {
        return isText(type) ? RuntimeTypes.TEXT_PATH : JavaTypes.generic(RuntimeTypes.PATH, JavaTypes.boxed(type));
    }

    private static boolean isText(ValueType type) {
        return type.kind() == ValueType.Kind.TEXT && type.wrapper().isEmpty();
    }
}
