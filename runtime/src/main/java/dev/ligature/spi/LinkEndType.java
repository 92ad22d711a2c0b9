package dev.ligature.spi;

import dev.ligature.Ref;
import java.util.function.Function;

/**
 * One end of a link. Immutable.
 *
 * @param side which end
 * @param name the component's name, such as {@code product}
 * @param alias the end's name as seen from the other model, such as {@code products}
 * @param model the model's class
 * @param list whether many records of this end may be linked to one of the other
 * @param deleteCascade whether records of this end go when the record at the other end is deleted
 * @param column the name of its column in SQL, such as {@code product_id}
 * @param key how its keys are stored
 * @param ref makes a reference of a key
 * @param <M> the model
 * @param <K> the type of its key
 * @param <F> the type of references that the client takes and gives
 */
public record LinkEndType<M, K, F extends Ref<M, K>>(
        Side side,
        String name,
        String alias,
        Class<M> model,
        boolean list,
        boolean deleteCascade,
        String column,
        ColumnType<K> key,
        Function<K, F> ref) {

    /** The same end, with many records of it for one of the other. */
    public LinkEndType<M, K, F> asList() {
        return new LinkEndType<>(side, name, alias, model, true, deleteCascade, column, key, ref);
    }
}
