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
        @LinkColumn(defaultValue = "true") boolean featured,
        @LinkColumn(defaultValue = "-32768") short small,
        @LinkColumn(defaultValue = "15") int number,
        @LinkColumn(defaultValue = "9223372036854775807") long big,
        @LinkColumn(defaultValue = "1e38") float single,
        @LinkColumn(defaultValue = "-0.5") double precise,
        @LinkColumn(defaultValue = "1.20", precision = 5, scale = 2) BigDecimal amount,
        @LinkColumn(defaultValue = "2026-02-28") LocalDate day,
        @LinkColumn(defaultValue = "23:59") LocalTime time,
        @LinkColumn(defaultValue = "2026-01-31T00:00") LocalDateTime local,
        @LinkColumn(defaultValue = "2026-01-31T10:15:30.123456Z") Instant moment,
        @LinkColumn(defaultValue = "2026-01-31T10:15:30+01:00") OffsetDateTime offset,
        @LinkColumn(defaultValue = "123e4567-e89b-12d3-a456-426614174000") UUID token,
        @LinkColumn(defaultValue = "0a") byte[] bytes,
        @LinkColumn(defaultValue = "LARGE") Size size,
        @LinkColumn(defaultValue = "{\"a\": 1}") JSON json,
        @LinkColumn(defaultValue = "[\"a\", \"b\"]") List<String> words,
        @LinkColumn(defaultValue = "[\"SMALL\"]") List<Size> sizes,
        @LinkColumn(defaultValue = "abc", length = 3) String code) {}
