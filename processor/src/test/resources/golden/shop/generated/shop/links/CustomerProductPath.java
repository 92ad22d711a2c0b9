package shop.links;

import dev.ligature.Path;
import dev.ligature.TextPath;
import dev.ligature.spi.Node;
import dev.ligature.spi.RecordPath;
import dev.ligature.spi.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jooq.JSON;

/**
 * Typed paths that begin at a {@link CustomerProduct}, for conditions and orders.
 */
@Generated("dev.ligature.processor.LinkProcessor")
public final class CustomerProductPath extends RecordPath {
    /**
     * The paths at a node of a query; for generated code.
     */
    public CustomerProductPath(Node node) {
        super(node);
    }

    public TextPath text() {
        return text(CustomerProductLinks.TEXT);
    }

    public TextPath code() {
        return text(CustomerProductLinks.CODE);
    }

    public Path<Boolean> flag() {
        return path(CustomerProductLinks.FLAG);
    }

    public Path<Short> small() {
        return path(CustomerProductLinks.SMALL);
    }

    public Path<Integer> number() {
        return path(CustomerProductLinks.NUMBER);
    }

    public Path<Long> big() {
        return path(CustomerProductLinks.BIG);
    }

    public Path<Float> single() {
        return path(CustomerProductLinks.SINGLE);
    }

    public Path<Double> precise() {
        return path(CustomerProductLinks.PRECISE);
    }

    public Path<BigDecimal> amount() {
        return path(CustomerProductLinks.AMOUNT);
    }

    public Path<LocalDate> day() {
        return path(CustomerProductLinks.DAY);
    }

    public Path<LocalTime> time() {
        return path(CustomerProductLinks.TIME);
    }

    public Path<LocalDateTime> local() {
        return path(CustomerProductLinks.LOCAL);
    }

    public Path<Instant> moment() {
        return path(CustomerProductLinks.MOMENT);
    }

    public Path<OffsetDateTime> offset() {
        return path(CustomerProductLinks.OFFSET);
    }

    public Path<UUID> token() {
        return path(CustomerProductLinks.TOKEN);
    }

    public Path<byte[]> bytes() {
        return path(CustomerProductLinks.BYTES);
    }

    public Path<JSON> json() {
        return path(CustomerProductLinks.JSON);
    }

    public Path<CustomerProduct.Priority> type() {
        return path(CustomerProductLinks.TYPE_);
    }

    public Path<List<String>> words() {
        return path(CustomerProductLinks.WORDS);
    }

    public Path<List<CustomerProduct.Priority>> priorities() {
        return path(CustomerProductLinks.PRIORITIES);
    }

    /**
     * The customer that is linked.
     */
    public CustomerPath customer() {
        return new CustomerPath(node.end(Side.LEFT, CustomerPath.MODEL));
    }

    /**
     * The product that is linked.
     */
    public ProductPath product() {
        return new ProductPath(node.end(Side.RIGHT, ProductPath.MODEL));
    }

    /**
     * {@code wishes}, reached over {@link CustomerProduct}.
     */
    public static final class LinkedProduct extends ProductPath {
        LinkedProduct(Node node) {
            super(node);
        }

        /**
         * The link over which this is reached.
         */
        public CustomerProductPath link() {
            return new CustomerProductPath(node.linkRow());
        }
    }

    /**
     * {@code customers}, reached over {@link CustomerProduct}.
     */
    public static final class LinkedCustomer extends CustomerPath {
        LinkedCustomer(Node node) {
            super(node);
        }

        /**
         * The link over which this is reached.
         */
        public CustomerProductPath link() {
            return new CustomerProductPath(node.linkRow());
        }
    }
}
