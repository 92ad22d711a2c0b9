package dev.ligature.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Name;
import org.jooq.impl.DSL;

/** Names as generated code writes them: {@code product_brand}, {@code "order"}, {@code crm."Order"}. */
public final class Names {

    private static final char QUOTE = '"';

    private Names() {}

    /**
     * The name that a literal stands for. Parts in double quotes are quoted in the way of the database they are rendered
     * for; all others are rendered as they are.
     */
    public static Name name(String literal) {
        List<Name> parts = new ArrayList<>(2);
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c == QUOTE) {
                quoted = !quoted;
            } else if (c == '.' && !quoted) {
                parts.add(part(literal.substring(start, i)));
                start = i + 1;
            }
        }
        parts.add(part(literal.substring(start)));
        return parts.size() == 1 ? parts.get(0) : DSL.name(parts.toArray(Name[]::new));
    }

    private static Name part(String literal) {
        int last = literal.length() - 1;
        if (last > 0 && literal.charAt(0) == QUOTE && literal.charAt(last) == QUOTE) {
            return DSL.quotedName(literal.substring(1, last).replace("\"\"", "\""));
        }
        return DSL.unquotedName(literal);
    }
}
