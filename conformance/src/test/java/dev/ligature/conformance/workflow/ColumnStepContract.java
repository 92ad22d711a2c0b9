package dev.ligature.conformance.workflow;

import static dev.ligature.conformance.store.Sheets.PRODUCT;
import static dev.ligature.conformance.store.Sheets.SHEET;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.LinkChange;
import dev.ligature.LinkStep;
import dev.ligature.conformance.database.Sql;
import dev.ligature.conformance.store.Sheets;
import dev.ligature.conformance.store.Sheets.Sample;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.JSON;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shop.links.ProductOptionalSheet;
import shop.links.ProductOptionalSheetLinks;
import shop.links.ProductRequiredSheet;
import shop.links.ProductRequiredSheetLinks;
import shop.sheet.Size;

/** Values of every type, which are the same after a step was compensated, also by its JSON. */
@Tag("C-070")
@Tag("C-074")
abstract class ColumnStepContract extends WorkflowContract {

    Stream<Sample> samples() {
        boolean all = onPostgres() || dialect().equals("h2");
        return Stream.concat(Sheets.samples(), all ? special() : Stream.of());
    }

    private static Stream<Sample> special() {
        return Stream.concat(
                Stream.of(Float.NaN, Float.POSITIVE_INFINITY, -0f).map(value -> new Sample("single", value)),
                Stream.of(Double.NaN, Double.NEGATIVE_INFINITY, -0d).map(value -> new Sample("precise", value)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aLinkThatWasCreatedIsKnownAgainByItsValue(Sample sample) {
        LinkChange<ProductOptionalSheet> done =
                sheets().createStep(Sheets.with(SHEET, sample)).run();

        sheets().compensate(sheets().changeFromJson(done.toJson()));

        assertThat(rows()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    @Tag("C-072")
    void aValueOfALinkThatWasDismissedIsBack(Sample sample) {
        sheets().create(Sheets.with(SHEET, sample));
        List<String> before = rows();
        clock.tick();
        LinkStep<ProductOptionalSheet> step = sheets().dismissStep(PRODUCT, SHEET);
        LinkChange<ProductOptionalSheet> done = step.run();
        LinkChange<ProductOptionalSheet> read = sheets().changeFromJson(done.toJson());
        assertThat(read.toJson()).isEqualTo(done.toJson());
        clock.tick();

        step.compensate(read);
        step.compensate(done);

        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("samples")
    @Tag("C-071")
    void aValueThatWasChangedIsBack(Sample sample) {
        sheets().create(Sheets.with(SHEET, sample));
        List<String> before = rows();
        clock.tick();
        LinkStep<ProductOptionalSheet> step = sheets().createStep(Sheets.empty(SHEET));
        LinkChange<ProductOptionalSheet> done = step.run();
        assertThat(rows()).isNotEqualTo(before);
        clock.tick();

        step.compensate(sheets().changeFromJson(done.toJson()));
        step.compensate(done);

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    @Tag("C-072")
    void allColumnsThatMustNotBeNullAreBack() {
        ProductRequiredSheetLinks sheets = ProductRequiredSheetLinks.in(ligature());
        sheets.create(new ProductRequiredSheet(
                PRODUCT,
                SHEET,
                "text \"/\" \\ \u2028 😀",
                "code",
                true,
                (short) -1,
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                0.1f,
                0.1,
                new BigDecimal("12.30"),
                new BigDecimal("1E-10"),
                LocalDate.of(2024, 2, 29),
                LocalTime.parse("23:59:59.999999"),
                LocalDateTime.parse("2024-03-31T02:30:00.000001"),
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                OffsetDateTime.parse("2024-02-29T12:00:00.123456+05:45"),
                new UUID(1, 2),
                "bytes \0".getBytes(UTF_8),
                Size.MEDIUM,
                JSON.json("{\"b\" : 1,  \"a\":\"</x>\"}"),
                List.of("a", "", "\"b\"", "NULL"),
                List.of(Size.LARGE, Size.SMALL)));
        List<String> before = Sql.rows(dataSource(), "product_required_sheet");
        clock.tick();
        LinkStep<ProductRequiredSheet> step = sheets.dismissStep(PRODUCT, SHEET);
        String json = step.run().toJson();

        step.compensate(sheets.changeFromJson(json));

        assertThat(Sql.rows(dataSource(), "product_required_sheet")).isEqualTo(before);
        assertThat(sheets.changeFromJson(json).toJson()).isEqualTo(json);
    }

    private ProductOptionalSheetLinks sheets() {
        return ProductOptionalSheetLinks.in(ligature());
    }

    private List<String> rows() {
        return Sql.rows(dataSource(), "product_optional_sheet");
    }
}
