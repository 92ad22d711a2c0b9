package dev.ligature.cascade;

import dev.ligature.store.KeyPair;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a deletion takes links: really, or to see what it would take. */
interface LinkAccess {

    /** Is about to take links of records that have not been met before. */
    void enter(Map<Arm, Set<Object>> records) throws SQLException;

    /** Takes all links of records; returns how many there were that had not been taken. */
    long take(Arm arm, Collection<Object> keys) throws SQLException;

    /** The same, and gives the links. */
    List<KeyPair> taken(Arm arm, Collection<Object> keys) throws SQLException;

    /** Those of the partners with these keys that have a link which is not taken. */
    Set<Object> held(Arm arm, Collection<Object> partners) throws SQLException;

    /** Whether others can link records between two statements. */
    boolean hasRivals();
}
