package dev.ligature.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.ModelDefinition.Construction;
import dev.ligature.processor.model.PropertyDefinition;
import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.model.ValueType.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelFactoryTest {

    private static final PropertyDefinition ID =
            new PropertyDefinition("id", "id", ValueType.of(Kind.LONG), false, "getId", "setId");
    private static final PropertyDefinition NAME =
            new PropertyDefinition("name", "name", ValueType.of(Kind.TEXT), true, "getName", "setName");

    @Test
    void aRecordIsMadeByItsConstructor() {
        assertThat(code(new Construction.ByConstructor(), Map.of())).isEqualTo("""
                /* create= */ values -> new shop.Brand(values.<java.lang.Long>get(0),
                        values.<java.lang.String>get(1))""");
    }

    @Test
    void aBeanIsMadeByItsSetters() {
        assertThat(code(new Construction.BySetters(), Map.of())).isEqualTo("""
                /* create= */ values -> {
                    shop.Brand made = new shop.Brand();
                    made.setId(values.<java.lang.Long>get(0));
                    made.setName(values.<java.lang.String>get(1));
                    return made;
                }""");
    }

    @Test
    void aModelThatCannotBeReadAsAWholeIsNotMade() {
        assertThat(code(new Construction.ByConstructor(), Map.of("logo", "java.awt.Image")))
                .isEqualTo("""
                // not as a whole: there are properties that cannot be read (logo)
                /* create= */ java.util.Optional.empty()""");
    }

    @Test
    void aModelThatCannotBeMadeSaysWhy() {
        assertThat(code(new Construction.NotAtAll("there is no setter for id"), Map.of()))
                .isEqualTo("""
                // not as a whole: there is no setter for id
                /* create= */ java.util.Optional.empty()""");
    }

    private static String code(Construction construction, Map<String, String> unreadable) {
        ModelDefinition brand = new ModelDefinition(
                ClassRef.of("shop", "Brand"), "brand", "brand", ID, false, List.of(ID, NAME), unreadable, construction);
        return new ModelFactory(brand).code().toString();
    }
}
