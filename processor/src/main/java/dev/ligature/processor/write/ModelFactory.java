package dev.ligature.processor.write;

import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.ModelDefinition.Construction;
import dev.ligature.processor.model.PropertyDefinition;
import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import java.util.Optional;

/** The expression that makes a model of the values of all its properties. */
final class ModelFactory {

    private final ModelDefinition model;
    private final ClassName type;

    ModelFactory(ModelDefinition model) {
        this.model = model;
        this.type = JavaTypes.of(model.type());
    }

    Code code() {
        if (!model.unreadable().isEmpty()) {
            String names = String.join(", ", model.unreadable().keySet());
            return none("there are properties that cannot be read (" + names + ")");
        }
        if (model.construction() instanceof Construction.NotAtAll none) {
            return none(none.why());
        }
        return model.construction() instanceof Construction.BySetters ? setters() : constructor();
    }

    /** No view of the whole model gets past the checks, so nothing misses the factory. */
    private static Code none(String why) {
        return Code.of("// not as a whole: $L\n/* create= */ $T.empty()", why, Optional.class);
    }

    private Code constructor() {
        Code.Builder arguments = Code.builder();
        for (int i = 0; i < model.properties().size(); i++) {
            arguments.add(i == 0 ? "$L" : ",$W$L", value(i, model.properties().get(i)));
        }
        return Code.of("/* create= */ values -> new $T($L)", type, arguments.build());
    }

    private Code setters() {
        Code.Builder body = Code.builder().add("/* create= */ values -> {$>\n$T made = new $T();\n", type, type);
        for (int i = 0; i < model.properties().size(); i++) {
            PropertyDefinition property = model.properties().get(i);
            body.add("made.$L($L);\n", property.setter(), value(i, property));
        }
        return body.add("return made;$<\n}").build();
    }

    private static Code value(int index, PropertyDefinition property) {
        return Code.of("values.<$T>get($L)", JavaTypes.boxed(property.type()), index);
    }
}
