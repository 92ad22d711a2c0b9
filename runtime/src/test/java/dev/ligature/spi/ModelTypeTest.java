package dev.ligature.spi;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ligature.UnsupportedQueryException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelTypeTest {

    private static final Column<Long> ID = Column.required(0, "id", "id", ColumnType.LONG);

    @Test
    void aModelHasAsManyGettersAsColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModelType<>(
                        Object.class,
                        "thing",
                        "thing",
                        ID,
                        Optional.empty(),
                        false,
                        List.of(ID),
                        List.of(),
                        Optional.empty()))
                .withMessage("thing has 1 columns, but 0 getters");
    }

    @Test
    void aPropertyWithoutGetterIsNamedWhereItsValueIsAskedFor() {
        assertThatExceptionOfType(UnsupportedQueryException.class)
                .isThrownBy(() -> ModelType.noGetter("Supplier", "rating").apply("a supplier"))
                .withMessage("Supplier has no public getter of its property rating,"
                        + " so its value cannot be taken from an object");
    }
}
