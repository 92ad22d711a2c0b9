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
import shop.brand.Brand;
import shop.product.Product;

@DefineLink
public record ProductBrand(
        @LinkEnd(isList = true) Ref<Product, String> product,
        @LinkEnd Ref<Brand, String> brand,
        @LinkColumn(defaultValue = "yes") boolean featured,
        @LinkColumn(defaultValue = "40000") short small,
        @LinkColumn(defaultValue = "1.5") int number,
        @LinkColumn(defaultValue = "9223372036854775808") long big,
        @LinkColumn(defaultValue = "1e39") float single,
        @LinkColumn(defaultValue = "NaN") double precise,
        @LinkColumn(defaultValue = "1.234", precision = 5, scale = 2) BigDecimal amount,
        @LinkColumn(defaultValue = "2026-02-30") LocalDate day,
        @LinkColumn(defaultValue = "24:00") LocalTime time,
        @LinkColumn(defaultValue = "2026-01-31") LocalDateTime local,
        @LinkColumn(defaultValue = "2026-01-31T10:15:30.1234567Z") Instant moment,
        @LinkColumn(defaultValue = "2026-01-31T10:15:30") OffsetDateTime offset,
        @LinkColumn(defaultValue = "1-2-3-4-5") UUID token,
        @LinkColumn(defaultValue = "0g") byte[] bytes,
        @LinkColumn(defaultValue = "MEDIUM") Size size,
        @LinkColumn(defaultValue = "{a: 1}") JSON json,
        @LinkColumn(defaultValue = "a, b") List<String> words,
        @LinkColumn(defaultValue = "[\"MEDIUM\"]") List<Size> sizes,
        @LinkColumn(defaultValue = "too long", length = 3) String code) {}
