package shop.links;

import dev.ligature.Path;
import dev.ligature.TextPath;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Node;
import dev.ligature.spi.RecordPath;
import dev.ligature.spi.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.review.Review;

/**
 * Typed paths that begin at a {@link Review}, for conditions and orders.
 */
@Generated("dev.ligature.processor.LinkProcessor")
public class ReviewPath extends RecordPath {
    /**
     * The column of {@code customerId} as the runtime knows it.
     */
    public static final Column<Integer> CUSTOMER_ID = Column.nullable(0, "customerId", "customer_id",
            ColumnType.INTEGER);

    /**
     * The column of {@code deletedAt} as the runtime knows it.
     */
    public static final Column<Instant> DELETED_AT = Column.nullable(1, "deletedAt", "deleted_at",
            ColumnType.INSTANT);

    /**
     * The column of {@code id} as the runtime knows it.
     */
    public static final Column<Long> ID = Column.required(2, "id", "id", ColumnType.LONG);

    /**
     * The column of {@code rating} as the runtime knows it.
     */
    public static final Column<Integer> RATING = Column.required(3, "rating", "rating",
            ColumnType.INTEGER);

    /**
     * The column of {@code text} as the runtime knows it.
     */
    public static final Column<String> TEXT = Column.nullable(4, "text", "review_text",
            ColumnType.TEXT);

    /**
     * The model as the runtime knows it.
     */
    public static final ModelType<Review, Long> MODEL = new ModelType<>(
            Review.class,
            /* name= */ "review",
            /* table= */ "reviews",
            /* key= */ ID,
            /* deletedAt= */ Optional.of(DELETED_AT),
            /* hardDelete= */ false,
            /* columns= */ List.of(CUSTOMER_ID, DELETED_AT, ID, RATING, TEXT),
            /* getters= */ List.of(ModelType.noGetter("Review", "customerId"),
                    ModelType.noGetter("Review", "deletedAt"), ModelType.noGetter("Review", "id"),
                    ModelType.noGetter("Review", "rating"), ModelType.noGetter("Review", "text")),
            /* create= */ values -> {
                Review made = new Review();
                made.setCustomerId(values.<Integer>get(0));
                made.setDeletedAt(values.<Instant>get(1));
                made.setId(values.<Long>get(2));
                made.setRating(values.<Integer>get(3));
                made.setText(values.<String>get(4));
                return made;
            });

    /**
     * The paths at a node of a query; for generated code.
     */
    public ReviewPath(Node node) {
        super(node);
    }

    public final Path<Integer> customerId() {
        return path(CUSTOMER_ID);
    }

    public final Path<Instant> deletedAt() {
        return path(DELETED_AT);
    }

    public final Path<Long> id() {
        return path(ID);
    }

    public final Path<Integer> rating() {
        return path(RATING);
    }

    public final TextPath text() {
        return text(TEXT);
    }

    /**
     * The product of a review, over {@link ProductReview}.
     */
    public final ProductReviewPath.LinkedProduct product() {
        return new ProductReviewPath.LinkedProduct(node.linked(ProductReviewLinks.TYPE, Side.LEFT, ProductPath.MODEL));
    }

    /**
     * The customer of a review, over {@link ReviewCustomer}.
     */
    public final CustomerPath customer() {
        return new CustomerPath(node.linked(ShopCatalog.REVIEW_CUSTOMER, Side.RIGHT, CustomerPath.MODEL));
    }
}
