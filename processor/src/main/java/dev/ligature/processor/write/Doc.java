package dev.ligature.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** The documentation of a generated method: sentences, each on its line, and then what it throws. Immutable. */
final class Doc {

    private final List<CodeBlock> sentences;
    private final List<CodeBlock> refusals;

    private Doc(List<CodeBlock> sentences, List<CodeBlock> refusals) {
        this.sentences = sentences;
        this.refusals = refusals;
    }

    static Doc of(String sentence, Object... arguments) {
        return new Doc(List.of(CodeBlock.of(sentence, arguments)), List.of());
    }

    /** And this sentence. */
    Doc and(String sentence, Object... arguments) {
        return new Doc(with(sentences, CodeBlock.of(sentence, arguments)), refusals);
    }

    /** And that the method throws this, unless the condition is empty. */
    Doc refusing(ClassName exception, String condition) {
        return condition.isEmpty()
                ? this
                : new Doc(
                        sentences,
                        with(refusals, CodeBlock.of("@throws $L if $L", exception.canonicalName(), condition)));
    }

    /**
     * A name in documentation. Nothing is imported for it: compilers call an import unused that only documentation
     * uses.
     *
     * @param packageName the package of the generated type
     */
    static CodeBlock name(ClassName type, String packageName) {
        return type.packageName().equals(packageName)
                ? CodeBlock.of("$T", type)
                : CodeBlock.of("$L", type.canonicalName());
    }

    CodeBlock code() {
        CodeBlock text = CodeBlock.join(sentences, "\n");
        return refusals.isEmpty() ? text : CodeBlock.of("$L\n\n$L", text, CodeBlock.join(refusals, "\n"));
    }

    private static List<CodeBlock> with(List<CodeBlock> list, CodeBlock more) {
        List<CodeBlock> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
