package dev.ligature.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.spi.Catalog;
import org.junit.jupiter.api.Test;

class RuntimeApiTest {

    @Test
    void generatedCatalogsSayTheVersionOfTheRuntimeThatStandsBesideThem() {
        assertThat(EntryType.RUNTIME_API).isEqualTo(Catalog.RUNTIME_API);
    }
}
