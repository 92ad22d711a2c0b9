package dev.ligature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/** What {@code build()} refuses where there is nothing, as on the class path of these tests. */
class BuilderTest {

    @Test
    void neitherACatalogNorADatabase() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> Ligature.builder().build())
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(
                                "There is no catalog: declare one with @LinkCatalog and check that the annotation processor ran,"
                                        + " or name its generated class by catalog(..)",
                                "There is no database: name the one of the link tables by links(dataSource)"));
    }
}
