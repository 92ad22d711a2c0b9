package dev.ligature.processor.ledger;

/**
 * One end of a link as its history left it.
 *
 * @param name the component's name: the end's identity
 * @param list whether many records of this end may be linked to one of the other
 * @param key how its keys are stored
 * @param sql the name of its column, in double quotes if it has to be quoted
 */
record EndState(String name, boolean list, StoredType key, String sql) {

    EndState with(boolean newList) {
        return new EndState(name, newList, key, sql);
    }

    EndState named(String newName) {
        return new EndState(newName, list, key, sql);
    }
}
