package dev.ligature;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Limits a deletion to some links: {@code delete(ref, d -> d.only(ProductReview.class))}. Links that are not among them are
 * neither dismissed nor followed. Not safe for use by several threads.
 */
public final class DeleteOptions {

    private final Set<Class<?>> only = new LinkedHashSet<>();
    private final Set<Class<?>> except = new LinkedHashSet<>();

    DeleteOptions() {}

    /** Dismisses and follows these links alone, at each record that it takes. */
    public DeleteOptions only(Class<?>... links) {
        only.addAll(List.of(links));
        return this;
    }

    /** Neither dismisses nor follows these links. */
    public DeleteOptions except(Class<?>... links) {
        except.addAll(List.of(links));
        return this;
    }

    Optional<Set<Class<?>>> named() {
        return only.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(only));
    }

    Set<Class<?>> left() {
        return Set.copyOf(except);
    }
}
