package dev.ligature.processor.write;

import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.write.source.Code;
import dev.ligature.processor.write.source.Type;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The base of all generated types. A subclass says what the type is called, what it comes from and what is in it; marks,
 * suppressions and writing are the same for all.
 */
abstract class GeneratedType {

    private static final Code GENERATED = Code.of("@$T($S)", Generated.class, "dev.ligature.processor.LinkProcessor");

    private final ClassRef name;
    private final List<ClassRef> origins;

    /**
     * @param name the type to generate, a top-level one
     * @param origins the types of the user's that it is made of
     */
    GeneratedType(ClassRef name, List<ClassRef> origins) {
        this.name = name;
        this.origins = List.copyOf(origins);
    }

    /** Adds modifiers, documentation and members. */
    abstract void fill(Type type);

    /** Says which types and members of the user's the code names, outside documentation. */
    abstract void mention(Mentions mentions);

    final ClassRef name() {
        return name;
    }

    final List<ClassRef> origins() {
        return origins;
    }

    /** The source, without what depends on the compilation. */
    final Type source() {
        Type type = new Type(JavaTypes.of(name)).annotation(GENERATED);
        fill(type);
        return type;
    }
}
