package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;
import shop.product.Product;
import shop.sheet.Sheet;
import shop.sheet.Size;

/** Every type of column that can have a default, each with one. */
@DefineLink
public record ProductDefaultedSheet(
        @LinkEnd(isList = true, alias = "defaultedProducts") Ref<Product, String> product,
        @LinkEnd(isList = true, alias = "defaultedSheets") Ref<Sheet, String> sheet,
        @LinkColumn(defaultValue = "it's \"fine\"; a\\b") String text,
        @LinkColumn(defaultValue = "abc", length = 40) String code,
        @LinkColumn(defaultValue = "true") boolean flag,
        @LinkColumn(defaultValue = "-7") short small,
        @LinkColumn(defaultValue = "42") int number,
        @LinkColumn(defaultValue = "9000000000") long big,
        @LinkColumn(defaultValue = "1.5") float single,
        @LinkColumn(defaultValue = "-2.25") double precise,

        @LinkColumn(defaultValue = "12.34", precision = 12, scale = 2)
        BigDecimal amount,

        @LinkColumn(defaultValue = "0.0000000001") BigDecimal exact,
        @LinkColumn(defaultValue = "2024-02-29") LocalDate day,
        @LinkColumn(defaultValue = "23:59:59.999999") LocalTime time,

        @LinkColumn(defaultValue = "2024-02-29T12:00:00.000001")
        LocalDateTime local,

        @LinkColumn(defaultValue = "2024-02-29T12:00:00.123456Z")
        Instant moment,

        @LinkColumn(defaultValue = "2024-02-29T12:00:00.5+02:00")
        OffsetDateTime offset,

        @LinkColumn(defaultValue = "123e4567-e89b-12d3-a456-426614174000")
        UUID token,

        @LinkColumn(defaultValue = "MEDIUM") Size size,

        @LinkColumn(defaultValue = "{\"b\": 1, \"a\": [true]}")
        JSON json,

        @LinkColumn(defaultValue = "00ff") byte[] bytes,

        @LinkColumn(defaultValue = "[\"a\", \"it's\"]") List<String> words,

        @LinkColumn(defaultValue = "[\"LARGE\", \"SMALL\"]") List<Size> sizes,

        @LinkColumn(nullable = true, defaultValue = "none") @Nullable
        String remark) {}
