package dev.ligature.processor.write;

import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.PropertyDefinition;
import dev.ligature.processor.write.source.Code;
import java.util.List;

/** The list of functions that take the values of its properties from a model. */
final class ModelGetters {

    private final ModelDefinition model;
    private final String parameter;

    ModelGetters(ModelDefinition model) {
        this.model = model;
        this.parameter = Scope.ofParameters().take(model.name());
    }

    Code code() {
        Code all = model.properties().stream().map(this::getter).collect(Code.joining(",$W"));
        return Code.of("$T.of($L)", List.class, all);
    }

    /** A lambda: where the model has a static method of the name too, a method reference can mean either. */
    private Code getter(PropertyDefinition property) {
        return property.accessor().isEmpty()
                ? Code.of(
                        "$T.noGetter($S, $S)",
                        RuntimeTypes.MODEL_TYPE,
                        model.type().simpleName(),
                        property.name())
                : Code.of("$L -> $L.$L()", parameter, parameter, property.accessor());
    }
}
