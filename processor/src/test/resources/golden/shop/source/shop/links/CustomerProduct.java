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
import shop.customer.Customer;
import shop.product.Product;

/** Every type of column. */
@DefineLink
public record CustomerProduct(
        @LinkEnd(isList = true) Ref<Customer, Integer> customer,
        @LinkEnd(isList = true, alias = "wishes") Ref<Product, String> product,
        @Nullable String text,
        @LinkColumn(length = 40, defaultValue = "none") String code,
        @LinkColumn(defaultValue = "true") boolean flag,
        @LinkColumn(defaultValue = "1") short small,
        @LinkColumn(nullable = true) Integer number,
        @LinkColumn(defaultValue = "1") long big,
        @LinkColumn(defaultValue = "1") float single,
        @LinkColumn(defaultValue = "1") double precise,
        @LinkColumn(nullable = true, precision = 12, scale = 2) BigDecimal amount,
        @LinkColumn(nullable = true) LocalDate day,
        @LinkColumn(nullable = true) LocalTime time,
        @LinkColumn(nullable = true) LocalDateTime local,
        @LinkColumn(nullable = true) Instant moment,
        @LinkColumn(nullable = true) OffsetDateTime offset,
        @LinkColumn(nullable = true) UUID token,
        @LinkColumn(nullable = true) byte[] bytes,
        @LinkColumn(nullable = true) JSON json,
        @LinkColumn(defaultValue = "LOW") Priority type,
        @LinkColumn(nullable = true) List<String> words,
        @LinkColumn(nullable = true) List<Priority> priorities) {

    public enum Priority {
        LOW,
        HIGH
    }
}
