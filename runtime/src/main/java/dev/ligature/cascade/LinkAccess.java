package dev.ligature.cascade;

import dev.ligature.LigatureException;
import dev.ligature.store.KeyPair;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** How a deletion takes links: really, or to see what it would take. */
interface LinkAccess {

    /** Takes all links of records; returns how many there were that had not been taken. */
    long take(Arm arm, Collection<Object> keys) throws SQLException;

    /** The same, and gives the links. */
    List<KeyPair> taken(Arm arm, Collection<Object> keys) throws SQLException;

    /** Those of the partners with these keys that have a link which is not taken. */
    Set<Object> held(Arm arm, Collection<Object> partners) throws SQLException;

    /** Whether others can link records between two statements. */
    boolean hasRivals();

    /** For when others link the records all the while. */
    static LigatureException restless() {
        return new LigatureException("Records were linked by others all the while that they were deleted", null);
    }
}
