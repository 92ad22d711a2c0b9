package dev.ligature.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ligature.processor.model.ClassRef;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The base of all generated types. A subclass says what the type is called, what it comes from and what is in it; marks,
 * suppressions and writing are the same for all.
 */
abstract class GeneratedType {

    private static final AnnotationSpec GENERATED = AnnotationSpec.builder(Generated.class)
            .addMember("value", "$S", "dev.ligature.processor.LinkProcessor")
            .build();

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
    abstract void fill(TypeSpec.Builder type);

    /** Says which types and members of the user's the code names, outside documentation. */
    abstract void mention(Mentions mentions);

    final ClassRef name() {
        return name;
    }

    final List<ClassRef> origins() {
        return origins;
    }

    /** The source, without what depends on the compilation. */
    final TypeSpec.Builder source() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name.simpleName()).addAnnotation(GENERATED);
        fill(type);
        return type;
    }
}
