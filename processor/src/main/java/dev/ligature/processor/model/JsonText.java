package dev.ligature.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** JSON in defaults: whether text is JSON, and lists of strings as JSON arrays, which is their canonical text. */
public final class JsonText {

    private static final int MAX_DEPTH = 100;

    private final String text;
    private int position;

    private JsonText(String text) {
        this.text = text;
    }

    /** Whether this is one JSON value, by RFC 8259. */
    public static boolean valid(String text) {
        JsonText json = new JsonText(text);
        return json.value(0) && json.atEnd();
    }

    /** The strings of a JSON array of strings; empty if this is something else. */
    public static Optional<List<String>> strings(String text) {
        JsonText json = new JsonText(text);
        List<String> strings = new ArrayList<>();
        boolean read = json.list('[', ']', () -> json.string().map(strings::add).orElse(false));
        return read && json.atEnd() ? Optional.of(List.copyOf(strings)) : Optional.empty();
    }

    /** A JSON array of strings, without blanks between them; escaped is only what has to be, by one letter where there is one. */
    public static String array(List<String> strings) {
        return strings.stream().map(JsonText::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String string) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            int letter = "\b\f\n\r\t".indexOf(c);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (letter >= 0) {
                quoted.append('\\').append("bfnrt".charAt(letter));
            } else if (c < ' ') {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private boolean value(int depth) {
        if (depth > MAX_DEPTH) {
            return false;
        }
        return switch (next()) {
            case '{' -> list('{', '}', () -> string().isPresent() && taken(':') && value(depth + 1));
            case '[' -> list('[', ']', () -> value(depth + 1));
            case '"' -> string().isPresent();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        };
    }

    private boolean list(char open, char close, Item item) {
        if (!taken(open)) {
            return false;
        }
        if (taken(close)) {
            return true;
        }
        do {
            if (!item.read()) {
                return false;
            }
        } while (taken(','));
        return taken(close);
    }

    private Optional<String> string() {
        if (!taken('"')) {
            return Optional.empty();
        }
        StringBuilder string = new StringBuilder();
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == '"') {
                return Optional.of(string.toString());
            }
            int read = c == '\\' ? escaped() : c < ' ' ? -1 : c;
            if (read < 0) {
                return Optional.empty();
            }
            string.append((char) read);
        }
        return Optional.empty();
    }

    private int escaped() {
        if (position == text.length()) {
            return -1;
        }
        char c = text.charAt(position++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> -1;
        };
    }

    private int unicode() {
        int end = position + 4;
        if (end > text.length() || !text.substring(position, end).matches("[0-9A-Fa-f]{4}")) {
            return -1;
        }
        int unit = Integer.parseInt(text.substring(position, end), 16);
        position = end;
        return unit;
    }

    private boolean number() {
        int begin = position;
        while (position < text.length() && "+-.0123456789eE".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        return text.substring(begin, position).matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    }

    private boolean word(String word) {
        boolean here = text.startsWith(word, position);
        position += here ? word.length() : 0;
        return here;
    }

    private boolean taken(char expected) {
        boolean here = next() == expected;
        position += here ? 1 : 0;
        return here;
    }

    /** The next character that is not blank, without taking it; 0 at the end. */
    private char next() {
        while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        return position < text.length() ? text.charAt(position) : 0;
    }

    private boolean atEnd() {
        return next() == 0 && position == text.length();
    }

    /** Reads one item of a list. */
    private interface Item {
        boolean read();
    }
}
