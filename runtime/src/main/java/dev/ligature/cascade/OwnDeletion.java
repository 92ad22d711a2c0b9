package dev.ligature.cascade;

import dev.ligature.Transaction;
import dev.ligature.spi.ModelDeleter;
import dev.ligature.spi.ModelDeleter.Request;
import dev.ligature.spi.ModelType;
import dev.ligature.transaction.Scope;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Leaves it to a module's own deleter, which is given all records, whether they are there or not.
 *
 * @param <K> the type of the model's key
 */
final class OwnDeletion<K> implements Way {

    private final ModelType<?, K> model;
    private final ModelDeleter<K> deleter;

    OwnDeletion(ModelType<?, K> model, ModelDeleter<K> deleter) {
        this.model = model;
        this.deleter = deleter;
    }

    @Override
    public Set<Object> present(@Nullable Scope scope, Collection<Object> keys) {
        return Set.copyOf(keys);
    }

    @Override
    public Set<Object> seen(@Nullable Scope scope, Collection<Object> keys) {
        return Set.copyOf(keys);
    }

    @Override
    public void delete(@Nullable Scope scope, Batch records) {
        request(scope, records, deleter::delete);
    }

    @Override
    public Optional<String> finality() {
        return deleter.restores() ? Optional.empty() : Optional.of("deleted by a deleter that cannot restore");
    }

    @Override
    public List<String> obstacles(@Nullable Scope scope, Batch records) {
        return List.of();
    }

    @Override
    public void restore(@Nullable Scope scope, Batch records) {
        request(scope, records, deleter::restore);
    }

    private void request(@Nullable Scope scope, Batch records, Consumer<Request<K>> call) {
        if (scope == null) {
            call.accept(request(records, Optional.empty()));
            return;
        }
        scope.asTransaction(transaction -> {
            call.accept(request(records, Optional.of(transaction)));
            return transaction;
        });
    }

    private Request<K> request(Batch records, Optional<Transaction> transaction) {
        Set<K> keys = new LinkedHashSet<>();
        new TreeSet<>(records.keys()).forEach(key -> keys.add(model.key().type().fromStored(key)));
        return new Request<>(
                records.deletion(), Collections.unmodifiableSet(keys), records.at(), records.root(), transaction);
    }
}
