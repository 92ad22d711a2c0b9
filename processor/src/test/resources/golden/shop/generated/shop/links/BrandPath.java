package shop.links;

import dev.ligature.ManyPath;
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
import shop.brand.Brand;

/**
 * Typed paths that begin at a {@link Brand}, for conditions and orders.
 */
@Generated("dev.ligature.processor.LinkProcessor")
public class BrandPath extends RecordPath {
    /**
     * The column of {@code id} as the runtime knows it.
     */
    public static final Column<String> ID = Column.required(0, "id", "id", ColumnType.TEXT);

    /**
     * The column of {@code name} as the runtime knows it.
     */
    public static final Column<String> NAME = Column.nullable(1, "name", "name", ColumnType.TEXT);

    /**
     * The model as the runtime knows it.
     */
    public static final ModelType<Brand, String> MODEL = new ModelType<>(
            Brand.class,
            /* name= */ "brand",
            /* table= */ "brand",
            /* key= */ ID,
            /* deletedAt= */ Optional.empty(),
            /* hardDelete= */ false,
            /* columns= */ List.of(ID, NAME),
            /* getters= */ List.of(brand -> brand.id(), brand -> brand.name()),
            /* create= */ values -> new Brand(values.<String>get(0), values.<String>get(1)));

    /**
     * The paths at a node of a query; for generated code.
     */
    public BrandPath(Node node) {
        super(node);
    }

    public final TextPath id() {
        return text(ID);
    }

    public final TextPath name() {
        return text(NAME);
    }

    /**
     * The currency of a brand, over {@link BrandCurrency}.
     */
    public final BrandCurrencyPath.LinkedCurrency currency() {
        return new BrandCurrencyPath.LinkedCurrency(node.linked(BrandCurrencyLinks.TYPE, Side.RIGHT, CurrencyPath.MODEL));
    }

    /**
     * The products of a brand, over {@link ProductBrand}.
     */
    public final ManyPath<ProductBrandPath.LinkedProduct> products() {
        return new ManyPath<>(
                node.linked(ProductBrandLinks.TYPE, Side.LEFT, ProductPath.MODEL), ProductBrandPath.LinkedProduct::new);
    }
}
