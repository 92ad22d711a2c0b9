package shop.links;

import dev.ligature.ManyPath;
import dev.ligature.Path;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Node;
import dev.ligature.spi.RecordPath;
import dev.ligature.spi.Side;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.money.Currency;
import shop.money.CurrencyCode;

/**
 * Typed paths that begin at a {@link Currency}, for conditions and orders.
 */
@Generated("dev.ligature.processor.LinkProcessor")
public class CurrencyPath extends RecordPath {
    /**
     * The column of {@code code} as the runtime knows it.
     */
    public static final Column<CurrencyCode> CODE = Column.required(0, "code", "code",
            ColumnType.wrapped(ColumnType.TEXT, CurrencyCode::value, CurrencyCode::new));

    /**
     * The column of {@code decimals} as the runtime knows it.
     */
    public static final Column<Integer> DECIMALS = Column.required(1, "decimals", "decimals",
            ColumnType.INTEGER);

    /**
     * The model as the runtime knows it.
     */
    public static final ModelType<Currency, CurrencyCode> MODEL = new ModelType<>(
            Currency.class,
            /* name= */ "currency",
            /* table= */ "currencies",
            /* key= */ CODE,
            /* deletedAt= */ Optional.empty(),
            /* hardDelete= */ true,
            /* columns= */ List.of(CODE, DECIMALS),
            /* getters= */ List.of(currency -> currency.code(), currency -> currency.decimals()),
            /* create= */ values -> new Currency(values.<CurrencyCode>get(0),
                    values.<Integer>get(1)));

    /**
     * The paths at a node of a query; for generated code.
     */
    public CurrencyPath(Node node) {
        super(node);
    }

    public final Path<CurrencyCode> code() {
        return path(CODE);
    }

    public final Path<Integer> decimals() {
        return path(DECIMALS);
    }

    /**
     * The brands of a currency, over {@link BrandCurrency}.
     */
    public final ManyPath<BrandCurrencyPath.LinkedBrand> brands() {
        return new ManyPath<>(
                node.linked(BrandCurrencyLinks.TYPE, Side.LEFT, BrandPath.MODEL), BrandCurrencyPath.LinkedBrand::new);
    }
}
