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
import shop.product.Product;
import shop.sheet.Sheet;
import shop.sheet.Size;

/** Every type of column, none nullable and none with a default. */
@DefineLink
public record ProductRequiredSheet(
        @LinkEnd(isList = true, alias = "requiredProducts") Ref<Product, String> product,
        @LinkEnd(isList = true, alias = "requiredSheets") Ref<Sheet, String> sheet,
        String text,
        @LinkColumn(length = 40) String code,
        boolean flag,
        short small,
        int number,
        long big,
        float single,
        double precise,
        @LinkColumn(precision = 12, scale = 2) BigDecimal amount,
        BigDecimal exact,
        LocalDate day,
        LocalTime time,
        LocalDateTime local,
        Instant moment,
        OffsetDateTime offset,
        UUID token,
        byte[] bytes,
        Size size,
        JSON json,
        List<String> words,
        List<Size> sizes) {}
