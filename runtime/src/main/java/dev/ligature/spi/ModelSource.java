package dev.ligature.spi;

import dev.ligature.Condition;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Where the models of one type come from that are in no database which Ligature reads: another service, a file, memory.
 * Named to the builder by {@link dev.ligature.Ligature.Builder#source}. Safe for use by many threads.
 *
 * <p>What is thrown here reaches the caller of the query as it is.
 *
 * @param <M> the model
 * @param <K> the type of its key
 */
public interface ModelSource<M, K> {

    /**
     * The models with these keys, as far as there are any, each once, in any order. Called once for all keys of one component of a
     * view, with at least one.
     *
     * @param keys the keys, unmodifiable
     */
    Collection<? extends M> byKeys(Set<K> keys);

    /**
     * The keys of all models of which a condition is true. What a query asks of keys alone is looked up by {@link #byKeys}
     * and does not come here; below {@code or} and {@code not}, comparisons of the key do, among them those that say to which
     * records a link leads.
     *
     * @param condition what has to be true; its nodes are {@link Node.Root}s of this model, or it is {@link
     *     Condition.Exists} of that, which asks for all models
     * @param atMost how many keys are of use; where there are more, the query is refused
     * @return the keys, or empty if this source cannot tell, in which case the query is refused. This implementation
     *     never can
     */
    default Optional<Collection<K>> keys(Condition condition, int atMost) {
        return Optional.empty();
    }
}
