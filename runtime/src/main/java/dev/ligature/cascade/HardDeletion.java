package dev.ligature.cascade;

import static org.jooq.impl.DSL.noCondition;

import dev.ligature.spi.ModelType;
import dev.ligature.transaction.Scope;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Deletes rows, which {@code @LinkModel} has allowed. */
final class HardDeletion implements Way {

    private final RecordTable table;

    HardDeletion(ModelType<?, ?> model) {
        this.table = new RecordTable(model);
    }

    @Override
    public Set<Object> present(@Nullable Scope scope, Collection<Object> keys) throws SQLException {
        return table.keys(Scopes.required(scope), keys, noCondition(), true);
    }

    @Override
    public Set<Object> seen(@Nullable Scope scope, Collection<Object> keys) throws SQLException {
        return table.keys(Scopes.required(scope), keys, noCondition(), false);
    }

    @Override
    public void delete(@Nullable Scope scope, Batch records) throws SQLException {
        table.delete(Scopes.required(scope), records.keys());
    }

    @Override
    public Optional<String> finality() {
        return Optional.of("deleted from the table %s".formatted(table.model().table()));
    }

    @Override
    public List<String> obstacles(@Nullable Scope scope, Batch records) {
        return List.of();
    }

    @Override
    public void restore(@Nullable Scope scope, Batch records) {
        throw new IllegalStateException(
                "rows of %s are gone".formatted(table.model().table()));
    }
}
