package dev.ligature.processor.write;

import dev.ligature.processor.ledger.ScriptEntry;
import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import dev.ligature.processor.write.source.Method;
import dev.ligature.processor.write.source.Type;
import java.util.ArrayList;
import java.util.List;

/** The method of a catalog that lists its scripts; over nested classes where there are more than one class can hold. */
final class ScriptLists {

    /** A class holds 65,535 constants and a method 65,535 bytes; a script takes up to ten of the one, 27 of the other. */
    private static final int PER_CLASS = 1000;

    private static final ClassName SCRIPT = RuntimeTypes.CATALOG.nested("Script");
    private static final Code SCRIPTS = JavaTypes.listOf(SCRIPT);

    private ScriptLists() {}

    static void addTo(Type type, ClassName catalog, List<ScriptEntry> scripts) {
        Method method =
                Method.of(SCRIPTS, "scripts").annotation(JavaTypes.OVERRIDE).modifiers("public");
        if (scripts.size() <= PER_CLASS) {
            type.method(method.statement(list(scripts)));
            return;
        }
        method.statement("$T all = new $T<>()", SCRIPTS, ArrayList.class);
        for (int from = 0; from < scripts.size(); from += PER_CLASS) {
            ClassName part = catalog.nested("Scripts" + (from / PER_CLASS + 1));
            method.statement("all.addAll($T.all())", part);
            type.type(part(part, scripts.subList(from, Math.min(from + PER_CLASS, scripts.size()))));
        }
        type.method(method.statement("return all"));
    }

    private static Type part(ClassName name, List<ScriptEntry> scripts) {
        return new Type(name)
                .modifiers("private static final")
                .doc("Some of the scripts; a single class could not hold all.")
                .method(Method.of(SCRIPTS, "all").modifiers("static").statement(list(scripts)));
    }

    private static Code list(List<ScriptEntry> scripts) {
        Code all = scripts.stream().map(ScriptLists::script).collect(Code.joining(",\n"));
        return scripts.isEmpty()
                ? Code.of("return $T.of()", List.class)
                : Code.of("return $T.of(\n$L)", List.class, all);
    }

    private static Code script(ScriptEntry script) {
        return Code.of(
                "new $T($S, $S, $S,$W$S, $L)",
                SCRIPT,
                script.dialect(),
                script.link(),
                script.version(),
                script.file(),
                script.checksum());
    }
}
