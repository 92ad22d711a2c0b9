package dev.ligature;

import java.util.Objects;

/**
 * A typed reference to one record of a model: which model, and the record's key. It says nothing about whether the
 * record exists.
 *
 * <p>Immutable and safe for use by many threads. Two references are equal when model and key are, whatever role type
 * they have. Applications get references from the factories of their catalog ({@code ShopRefs.product("prod_123")}).
 *
 * @param <M> the model
 * @param <K> the type of the model's key
 */
public class Ref<M, K> {

    private final Class<M> model;
    private final K key;

    /**
     * For the role types of links from a model to itself, which are generated; others call {@link #of}.
     *
     * @throws IllegalArgumentException if the key is null, or text that is blank
     */
    protected Ref(Class<M> model, K key) {
        this.model = Objects.requireNonNull(model, "model");
        if (key == null) {
            throw new IllegalArgumentException(model.getSimpleName() + " key must not be null");
        }
        if (key instanceof String text && text.isBlank()) {
            throw new IllegalArgumentException(model.getSimpleName() + " key must not be blank");
        }
        this.key = key;
    }

    /**
     * A reference to the record of {@code model} with this key.
     *
     * @throws IllegalArgumentException if the key is null, or text that is blank
     */
    public static <M, K> Ref<M, K> of(Class<M> model, K key) {
        return new Ref<>(model, key);
    }

    /** The model. */
    public final Class<M> model() {
        return model;
    }

    /** The record's key, never null. */
    public final K key() {
        return key;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Ref<?, ?> that && model == that.model && key.equals(that.key);
    }

    @Override
    public final int hashCode() {
        return 31 * model.hashCode() + key.hashCode();
    }

    /** The model's simple name and the key, such as {@code Product prod_123}. */
    @Override
    public final String toString() {
        return model.getSimpleName() + ' ' + key;
    }
}
