package dev.ligature.conformance.cascade;

import dev.ligature.spi.Catalog;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.links.ShopCatalog;
import shop.person.Person;

/** The shop, where nobody has said how people are deleted. */
public final class Undeletable implements Catalog {
    private final Catalog shop = new ShopCatalog();

    @Override
    public int runtimeApi() {
        return shop.runtimeApi();
    }

    @Override
    public String name() {
        return shop.name();
    }

    @Override
    public List<LinkType<?, ?, ?>> links() {
        return shop.links();
    }

    @Override
    public List<ModelType<?, ?>> models() {
        return shop.models().stream()
                .<ModelType<?, ?>>map(model -> model.model() == Person.class ? undeletable(model) : model)
                .toList();
    }

    private static <M, K> ModelType<M, K> undeletable(ModelType<M, K> model) {
        return new ModelType<>(
                model.model(),
                model.name(),
                model.table(),
                model.key(),
                model.deletedAt(),
                false,
                model.columns(),
                model.getters(),
                model.create());
    }

    @Override
    public List<Script> scripts() {
        return shop.scripts();
    }

    @Override
    public @Nullable InputStream open(String resource) {
        return shop.open(resource);
    }
}
