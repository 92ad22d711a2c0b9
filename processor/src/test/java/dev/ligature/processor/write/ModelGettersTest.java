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

class ModelGettersTest {

    private static final PropertyDefinition ID =
            new PropertyDefinition("id", "id", ValueType.of(Kind.LONG), false, "getId", "");
    private static final PropertyDefinition RATING =
            new PropertyDefinition("rating", "rating", ValueType.of(Kind.INTEGER), true, "", "");

    @Test
    void valuesAreTakenByTheAccessorsAndWhereThereIsNoneTheRuntimeSaysSo() {
        assertThat(code("supplier")).isEqualTo("""
                java.util.List.of(supplier -> supplier.getId(),
                        dev.ligature.spi.ModelType.noGetter("Supplier", "rating"))""");
    }

    @Test
    void theParameterHidesNoPackage() {
        assertThat(code("java")).startsWith("java.util.List.of(java_ -> java_.getId(),");
    }

    private static String code(String name) {
        ModelDefinition supplier = new ModelDefinition(
                ClassRef.of("shop", "Supplier"),
                name,
                "supplier",
                ID,
                false,
                List.of(ID, RATING),
                Map.of(),
                new Construction.NotAtAll("it has no public constructor without parameters"));
        return new ModelGetters(supplier).code().toString();
    }
}
