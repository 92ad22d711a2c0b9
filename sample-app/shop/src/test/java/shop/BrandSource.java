package shop;

import dev.ligature.Condition;
import dev.ligature.Condition.Comparison;
import dev.ligature.Condition.Operator;
import dev.ligature.spi.ModelSource;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import shop.brand.Brand;

/** Brands as another service has them, which finds them by their ids, and by a name. */
final class BrandSource implements ModelSource<Brand, String> {

    private final BrandApi api;

    BrandSource(BrandApi api) {
        this.api = api;
    }

    @Override
    public Collection<Brand> byKeys(Set<String> ids) {
        return api.brands(ids);
    }

    @Override
    public Optional<Collection<String>> keys(Condition condition, int atMost) {
        if (condition instanceof Comparison asked
                && asked.column().name().equals("name")
                && asked.operator() == Operator.EQ) {
            String name = (String) asked.operands().get(0);
            return Optional.of(api.idsByName(name, atMost + 1)); // one more tells that there are too many
        }
        return Optional.empty(); // nothing else can be asked of that service
    }
}
