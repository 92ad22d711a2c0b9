package dev.ligature.cascade;

import dev.ligature.Ref;
import dev.ligature.jdbc.ValueText;
import java.util.Set;

/**
 * Where a deletion begins. Immutable.
 *
 * @param ref the record
 * @param records the records of its model
 * @param key its stored key
 * @param gone whether it has gone before
 * @param links the names of the links that are taken
 * @param isLimited whether those are not all
 */
record Root(Ref<?, ?> ref, Records records, Object key, boolean gone, Set<String> links, boolean isLimited) {

    Class<?> model() {
        return records.model().model();
    }

    String text() {
        return ValueText.ofStored(key);
    }
}
