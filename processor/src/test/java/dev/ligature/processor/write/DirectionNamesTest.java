package dev.ligature.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.ModelDefinition.Construction;
import dev.ligature.processor.model.PropertyDefinition;
import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.model.ValueType.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectionNamesTest {

    @Test
    void aMethodIsNotCalledLikeTheStepOfAnother() {
        List<DirectionNames> names = names(end("yOfStep", "byY", false), end("brand", "set", true));

        assertThat(DirectionNames.step(names.get(1).set())).isEqualTo("setByYOfBrandStep");
        assertThat(names.get(0).byRecord()).isEqualTo("setByYOfStep");
    }

    private static List<DirectionNames> names(EndDefinition left, EndDefinition right) {
        return DirectionNames.of(new LinkDefinition(
                ClassRef.of("shop.links", "Link"),
                "link",
                "link",
                Optional.empty(),
                left,
                right,
                List.of(),
                false,
                "",
                Optional.empty()));
    }

    private static EndDefinition end(String name, String alias, boolean list) {
        PropertyDefinition id = new PropertyDefinition("id", "id", ValueType.of(Kind.TEXT), false, "id", "");
        ModelDefinition model = new ModelDefinition(
                ClassRef.of("shop." + name, "Model"),
                name,
                name,
                id,
                false,
                List.of(id),
                Map.of(),
                new Construction.ByConstructor());
        return new EndDefinition(name, alias, list, false, model, name + "_id", "", "");
    }
}
