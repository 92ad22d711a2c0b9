package dev.ligature.conformance;

import dev.ligature.spi.Catalog;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A catalog without anything, for those that have only something. */
public abstract class EmptyCatalog implements Catalog {

    private final String name;

    /** Of this name. */
    protected EmptyCatalog(String name) {
        this.name = name;
    }

    @Override
    public int runtimeApi() {
        return RUNTIME_API;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<LinkType<?, ?, ?>> links() {
        return List.of();
    }

    @Override
    public List<ModelType<?, ?>> models() {
        return List.of();
    }

    @Override
    public List<Script> scripts() {
        return List.of();
    }

    @Override
    public @Nullable InputStream open(String resource) {
        return null;
    }
}
