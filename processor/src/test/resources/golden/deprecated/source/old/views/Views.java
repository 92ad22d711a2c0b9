package old.views;

import dev.ligature.LinkColumn;
import dev.ligature.LinkView;
import java.util.List;
import old.brand.Brand;
import old.links.BrandTag;
import old.product.Product;
import old.review.Review;
import old.supplier.Supplier;
import old.tag.Tag;
import org.jspecify.annotations.Nullable;

/** Views that name deprecated things, and one that does not. */
public interface Views {

    @LinkView(Product.class)
    record NamesOf(String id, String title) {}

    @LinkView(Product.class)
    record WithBrand(@Nullable Brand brand) {}

    @LinkView(Brand.class)
    record BrandCard(String name, List<Product> products, List<ReviewLine> reviews) {}

    @LinkView(Review.class)
    record ReviewLine(Long id, @LinkColumn int weight) {}

    @LinkView(Review.class)
    record Moods(Review.Mood mood) {}

    @LinkView(Tag.class)
    record Tags(List<Brand> brands) {}

    @LinkView(Supplier.class)
    record Suppliers(String name) {}

    @LinkView(BrandTag.class)
    record Kinds(BrandTag.Kind kind) {}

    @Deprecated
    @LinkView(Brand.class)
    record OldView(String name) {}
}
