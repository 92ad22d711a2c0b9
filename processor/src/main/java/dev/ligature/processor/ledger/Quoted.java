package dev.ligature.processor.ledger;

import static java.util.stream.Collectors.joining;

import java.util.stream.IntStream;

/** Text in double quotes on one line, whatever is in it; what a reader could not see is written by its number. */
final class Quoted {

    private static final int SHOWN = 60;
    private static final String INVISIBLE =
            range(0x7F, 0xA0) + range(0x200B, 0x200F) + range(0x2028, 0x202E) + range(0x2060, 0x206F);

    private Quoted() {}

    private static String range(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Character::toString).collect(joining());
    }

    static String of(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(invisible(c) ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }

    /** The same for people: a long text is cut. */
    static String shown(String text) {
        boolean isLong = text.codePointCount(0, text.length()) > SHOWN;
        return isLong ? of(text.substring(0, text.offsetByCodePoints(0, SHOWN))) + "..." : of(text);
    }

    /** What {@link #of} was given. */
    static String parse(String quoted) {
        StringBuilder out = new StringBuilder();
        int last = quoted.length() - 1;
        for (int i = 1; i < last; i++) {
            char c = quoted.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char escaped = quoted.charAt(++i);
            switch (escaped) {
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'u' -> {
                    out.append((char) Integer.parseInt(quoted.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> out.append(escaped);
            }
        }
        return out.toString();
    }

    /** Controls, line separators, and marks that join or turn text; a fixed list, the same on every JDK. */
    private static boolean invisible(char c) {
        return c < ' ' || c == 0xAD || c == 0xFEFF || INVISIBLE.indexOf(c) >= 0;
    }
}
