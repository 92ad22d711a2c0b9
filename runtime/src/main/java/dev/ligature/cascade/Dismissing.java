package dev.ligature.cascade;

import dev.ligature.spi.LinkType;
import dev.ligature.spi.Side;
import dev.ligature.store.KeyPair;
import dev.ligature.store.Stores;
import dev.ligature.store.Sweep;
import dev.ligature.transaction.Scope;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Dismisses the links. */
final class Dismissing implements LinkAccess {

    private final Stores stores;
    private final Scope scope;
    private final UUID deletion;
    private final Instant at;

    Dismissing(Stores stores, Scope scope, UUID deletion, Instant at) {
        this.stores = stores;
        this.scope = scope;
        this.deletion = deletion;
        this.at = at;
    }

    @Override
    public void enter(Map<Arm, Set<Object>> records) throws SQLException {
        lock(scope, records);
    }

    /** Keeps others from setting the links of records, from deleting and from restoring them. */
    static void lock(Scope scope, Map<Arm, Set<Object>> records) throws SQLException {
        Map<LinkType<?, ?, ?>, Map<Side, Set<Object>>> places = new HashMap<>();
        records.forEach((arm, keys) -> places.computeIfAbsent(arm.link(), link -> new EnumMap<>(Side.class))
                .computeIfAbsent(arm.side(), side -> new HashSet<>())
                .addAll(keys));
        if (!places.isEmpty()) {
            Sweep.lock(scope, places);
        }
    }

    @Override
    public long take(Arm arm, Collection<Object> keys) throws SQLException {
        return sweep(arm).dismiss(scope, arm.side(), keys, deletion, at);
    }

    @Override
    public List<KeyPair> taken(Arm arm, Collection<Object> keys) throws SQLException {
        return sweep(arm).dismissed(scope, arm.side(), keys, deletion, at);
    }

    @Override
    public Set<Object> held(Arm arm, Collection<Object> partners) throws SQLException {
        Sweep<?> sweep = sweep(arm);
        return sweep.unique(arm.far()) ? Set.of() : sweep.held(scope, arm.far(), partners);
    }

    @Override
    public boolean hasRivals() {
        return scope.dialect().locksRows();
    }

    private Sweep<?> sweep(Arm arm) {
        return stores.sweep(arm.link());
    }
}
