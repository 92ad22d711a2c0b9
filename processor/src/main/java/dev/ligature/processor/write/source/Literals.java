package dev.ligature.processor.write.source;

import java.util.Locale;

/** Literals of Java. */
final class Literals {

    private Literals() {}

    /** A text as it has to be written, with its quotes. */
    static String text(String value) {
        StringBuilder literal = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            append(value.charAt(i), literal);
        }
        return literal.append('"').toString();
    }

    private static void append(char c, StringBuilder literal) {
        switch (c) {
            case '"', '\\' -> literal.append('\\').append(c);
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            case '\f' -> literal.append("\\f");
            case '\b' -> literal.append("\\b");
            default -> {
                if (Character.isISOControl(c)) {
                    literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    literal.append(c);
                }
            }
        }
    }
}
