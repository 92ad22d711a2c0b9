package dev.ligature.processor.ledger;

import dev.ligature.processor.model.Names;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The names that are taken in one space, such as all tables and indexes of a schema, or all columns of a table. */
final class TakenNames {

    private final Set<String> taken = new HashSet<>();

    void take(String name) {
        taken.add(Names.unquoted(name));
    }

    void take(Collection<String> names) {
        names.forEach(this::take);
    }

    /** A name that is short enough and not taken: this one, or this one with a number. It is taken from then on. */
    String choose(String wanted) {
        String name = Names.shorten(wanted);
        for (int number = 2; !taken.add(name); number++) {
            name = Names.shorten(wanted + "_" + number);
        }
        return name;
    }
}
