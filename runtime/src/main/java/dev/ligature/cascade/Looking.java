package dev.ligature.cascade;

import dev.ligature.spi.Side;
import dev.ligature.store.KeyPair;
import dev.ligature.store.Stores;
import dev.ligature.transaction.Scope;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the links in memory alone. Not safe for use by several threads. */
final class Looking implements LinkAccess {

    private final Stores stores;
    private final Scope scope;
    private final Map<String, Set<KeyPair>> taken = new HashMap<>();

    Looking(Stores stores, Scope scope) {
        this.stores = stores;
        this.scope = scope;
    }

    @Override
    public void enter(Map<Arm, Set<Object>> records) {
        // nothing is locked to look
    }

    @Override
    public long take(Arm arm, Collection<Object> keys) throws SQLException {
        return taken(arm, keys).size();
    }

    @Override
    public List<KeyPair> taken(Arm arm, Collection<Object> keys) throws SQLException {
        Set<KeyPair> before = taken.computeIfAbsent(arm.link().name(), none -> new HashSet<>());
        return look(arm, arm.side(), keys).stream().filter(before::add).toList();
    }

    @Override
    public Set<Object> held(Arm arm, Collection<Object> partners) throws SQLException {
        Set<KeyPair> gone = taken.getOrDefault(arm.link().name(), Set.of());
        return look(arm, arm.far(), partners).stream()
                .filter(pair -> !gone.contains(pair))
                .map(pair -> pair.key(arm.far()))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean hasRivals() {
        return false;
    }

    private List<KeyPair> look(Arm arm, Side side, Collection<Object> keys) throws SQLException {
        return stores.sweep(arm.link()).look(scope, side, keys);
    }
}
