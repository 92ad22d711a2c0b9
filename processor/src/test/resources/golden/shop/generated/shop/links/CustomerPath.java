package shop.links;

import dev.ligature.ManyPath;
import dev.ligature.Path;
import dev.ligature.TextPath;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Node;
import dev.ligature.spi.RecordPath;
import dev.ligature.spi.Side;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.customer.Customer;

/**
 * Typed paths that begin at a {@link Customer}, for conditions and orders.
 */
@Generated("dev.ligature.processor.LinkProcessor")
public class CustomerPath extends RecordPath {
    /**
     * The column of {@code id} as the runtime knows it.
     */
    public static final Column<Integer> ID = Column.required(0, "id", "id", ColumnType.INTEGER);

    /**
     * The column of {@code email} as the runtime knows it.
     */
    public static final Column<String> EMAIL = Column.nullable(1, "email", "email",
            ColumnType.TEXT);

    /**
     * The model as the runtime knows it.
     */
    public static final ModelType<Customer, Integer> MODEL = new ModelType<>(
            Customer.class,
            /* name= */ "customer",
            /* table= */ "customer",
            /* key= */ ID,
            /* deletedAt= */ Optional.empty(),
            /* hardDelete= */ false,
            /* columns= */ List.of(ID, EMAIL),
            /* getters= */ List.of(customer -> customer.id(), customer -> customer.email()),
            // not as a whole: there are properties that cannot be read (picture)
            /* create= */ Optional.empty());

    /**
     * The paths at a node of a query; for generated code.
     */
    public CustomerPath(Node node) {
        super(node);
    }

    public final Path<Integer> id() {
        return path(ID);
    }

    public final TextPath email() {
        return text(EMAIL);
    }

    /**
     * The wishes of a customer, over {@link CustomerProduct}.
     */
    public final ManyPath<CustomerProductPath.LinkedProduct> wishes() {
        return new ManyPath<>(
                node.linked(CustomerProductLinks.TYPE, Side.RIGHT, ProductPath.MODEL), CustomerProductPath.LinkedProduct::new);
    }

    /**
     * The reviews of a customer, over {@link ReviewCustomer}.
     */
    public final ManyPath<ReviewPath> reviews() {
        return new ManyPath<>(
                node.linked(ShopCatalog.REVIEW_CUSTOMER, Side.LEFT, ReviewPath.MODEL), ReviewPath::new);
    }
}
