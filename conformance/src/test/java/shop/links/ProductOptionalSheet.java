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

/** Every type of column, each nullable. */
@DefineLink
public record ProductOptionalSheet(
        @LinkEnd(isList = true, alias = "optionalProducts") Ref<Product, String> product,
        @LinkEnd(isList = true, alias = "optionalSheets") Ref<Sheet, String> sheet,
        @LinkColumn(nullable = true) @Nullable String text,
        @LinkColumn(nullable = true, length = 40) @Nullable String code,
        @LinkColumn(nullable = true) @Nullable Boolean flag,
        @LinkColumn(nullable = true) @Nullable Short small,
        @LinkColumn(nullable = true) @Nullable Integer number,
        @LinkColumn(nullable = true) @Nullable Long big,
        @LinkColumn(nullable = true) @Nullable Float single,
        @LinkColumn(nullable = true) @Nullable Double precise,

        @LinkColumn(nullable = true, precision = 12, scale = 2) @Nullable
        BigDecimal amount,

        @LinkColumn(nullable = true) @Nullable BigDecimal exact,
        @LinkColumn(nullable = true) @Nullable LocalDate day,
        @LinkColumn(nullable = true) @Nullable LocalTime time,
        @LinkColumn(nullable = true) @Nullable LocalDateTime local,
        @LinkColumn(nullable = true) @Nullable Instant moment,
        @LinkColumn(nullable = true) @Nullable OffsetDateTime offset,
        @LinkColumn(nullable = true) @Nullable UUID token,
        @LinkColumn(nullable = true) byte @Nullable [] bytes,
        @LinkColumn(nullable = true) @Nullable Size size,
        @LinkColumn(nullable = true) @Nullable JSON json,
        @LinkColumn(nullable = true) @Nullable List<String> words,
        @LinkColumn(nullable = true) @Nullable List<Size> sizes) {}
