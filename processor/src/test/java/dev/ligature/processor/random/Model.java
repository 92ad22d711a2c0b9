package dev.ligature.processor.random;

import java.util.List;
import java.util.Set;

/**
 * A model of a random application.
 *
 * @param type its qualified name
 * @param key the key's name
 * @param keyType the key's type in a reference
 * @param properties all that can be read
 * @param readable whether there are no others
 * @param seen what its properties and the aliases seen from it are called
 */
record Model(String type, String key, String keyType, List<Member> properties, boolean readable, Set<String> seen) {

    /** A property, or a column of a link. */
    record Member(String name, String type) {
        @Override
        public String toString() {
            return type + " " + name;
        }
    }
}
