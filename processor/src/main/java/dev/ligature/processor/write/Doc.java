package dev.ligature.processor.write;

import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import java.util.ArrayList;
import java.util.List;

/** The documentation of a generated method: sentences, each on its line, and then what it throws. Immutable. */
final class Doc {

    private final List<Code> sentences;
    private final List<Code> refusals;

    private Doc(List<Code> sentences, List<Code> refusals) {
        this.sentences = sentences;
        this.refusals = refusals;
    }

    static Doc of(String sentence, Object... arguments) {
        return new Doc(List.of(Code.of(sentence, arguments)), List.of());
    }

    /** And this sentence. */
    Doc and(String sentence, Object... arguments) {
        return new Doc(with(sentences, Code.of(sentence, arguments)), refusals);
    }

    /** And that the method throws this, unless the condition is empty. */
    Doc refusing(ClassName exception, String condition) {
        return condition.isEmpty()
                ? this
                : new Doc(sentences, with(refusals, Code.of("@throws $L if $L", exception.qualifiedName(), condition)));
    }

    /**
     * A name in documentation. Nothing is imported for it: compilers call an import unused that only documentation
     * uses.
     *
     * @param packageName the package of the generated type
     */
    static Code name(ClassName type, String packageName) {
        return type.packageName().equals(packageName) ? Code.of("$T", type) : Code.of("$L", type.qualifiedName());
    }

    Code code() {
        Code text = Code.join(sentences, "\n");
        return refusals.isEmpty() ? text : Code.of("$L\n\n$L", text, Code.join(refusals, "\n"));
    }

    private static List<Code> with(List<Code> list, Code more) {
        List<Code> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
