package dev.ligature.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ligature.processor.ledger.ScriptEntry;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method of a catalog that lists its scripts; over nested classes where there are more than one class can hold. */
final class ScriptLists {

    /** A class holds 65,535 constants and a method 65,535 bytes; a script takes up to ten of the one, 27 of the other. */
    private static final int PER_CLASS = 1000;

    private static final ClassName SCRIPT = RuntimeTypes.CATALOG.nestedClass("Script");
    private static final TypeName SCRIPTS = JavaTypes.listOf(SCRIPT);

    private ScriptLists() {}

    static void addTo(TypeSpec.Builder type, List<ScriptEntry> scripts) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("scripts")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(SCRIPTS);
        if (scripts.size() <= PER_CLASS) {
            type.addMethod(method.addStatement(list(scripts)).build());
            return;
        }
        method.addStatement("$T all = new $T<>()", SCRIPTS, ArrayList.class);
        for (int from = 0; from < scripts.size(); from += PER_CLASS) {
            String part = "Scripts" + (from / PER_CLASS + 1);
            method.addStatement("all.addAll($L.all())", part);
            type.addType(part(part, scripts.subList(from, Math.min(from + PER_CLASS, scripts.size()))));
        }
        type.addMethod(method.addStatement("return all").build());
    }

    private static TypeSpec part(String name, List<ScriptEntry> scripts) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Some of the scripts; a single class could not hold all.")
                .addMethod(MethodSpec.methodBuilder("all")
                        .addModifiers(Modifier.STATIC)
                        .returns(SCRIPTS)
                        .addStatement(list(scripts))
                        .build())
                .build();
    }

    private static CodeBlock list(List<ScriptEntry> scripts) {
        CodeBlock all = scripts.stream().map(ScriptLists::script).collect(CodeBlock.joining(",\n"));
        return scripts.isEmpty()
                ? CodeBlock.of("return $T.of()", List.class)
                : CodeBlock.of("return $T.of(\n$L)", List.class, all);
    }

    private static CodeBlock script(ScriptEntry script) {
        return CodeBlock.of(
                "new $T($S, $S, $S,$W$S, $L)",
                SCRIPT,
                script.dialect(),
                script.link(),
                script.version(),
                script.file(),
                script.checksum());
    }
}
