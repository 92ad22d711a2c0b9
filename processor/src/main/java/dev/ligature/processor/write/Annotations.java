package dev.ligature.processor.write;

import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import java.util.List;

/** Annotations of generated types. */
final class Annotations {

    private Annotations() {}

    /** An annotation, with each of its members in a line. */
    static Code of(ClassName type, List<Code> members) {
        return members.isEmpty()
                ? Code.of("@$T", type)
                : Code.of("@$T(\n$>$>$L$<$<\n)", type, Code.join(members, ",\n"));
    }

    /** A member with one value or more; several are in a line each. */
    static Code member(String name, List<Code> values) {
        return values.size() == 1
                ? Code.of("$L = $L", name, values.get(0))
                : Code.of("$L = {\n$>$>$L$<$<\n}", name, Code.join(values, ",\n"));
    }
}
