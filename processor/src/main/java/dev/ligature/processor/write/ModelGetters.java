package dev.ligature.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.PropertyDefinition;
import java.util.List;

/** The list of functions that take the values of its properties from a model. */
final class ModelGetters {

    private final ModelDefinition model;
    private final String parameter;

    ModelGetters(ModelDefinition model) {
        this.model = model;
        this.parameter = Scope.ofParameters().take(model.name());
    }

    CodeBlock code() {
        CodeBlock all = model.properties().stream().map(this::getter).collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("$T.of($L)", List.class, all);
    }

    /** A lambda: where the model has a static method of the name too, a method reference can mean either. */
    private CodeBlock getter(PropertyDefinition property) {
        return property.accessor().isEmpty()
                ? CodeBlock.of(
                        "$T.noGetter($S, $S)",
                        RuntimeTypes.MODEL_TYPE,
                        model.type().simpleName(),
                        property.name())
                : CodeBlock.of("$1L -> $1L.$2L()", parameter, property.accessor());
    }
}
