package dev.ligature.jdbc;

import java.util.ArrayList;
import java.util.List;

/** Arrays of JSON, for databases that have none of their own. */
final class JsonArrays {

    private static final int FIRST_PLAIN = 0x20;

    private JsonArrays() {}

    /** Stored values as numbers or strings, without blanks; equal lists give equal text. */
    static String write(Iterable<?> stored) {
        StringBuilder out = new StringBuilder("[");
        for (Object each : stored) {
            if (out.length() > 1) {
                out.append(',');
            }
            Object value = PlainValue.of(each);
            if (value instanceof Number) {
                out.append(value);
            } else {
                string(out, value.toString());
            }
        }
        return out.append(']').toString();
    }

    private static void string(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < FIRST_PLAIN) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /**
     * The strings of an array, whoever has written it.
     *
     * @throws IllegalArgumentException if it is not an array of strings
     */
    static List<String> read(String json) {
        return new Reader(json).array();
    }

    private static final class Reader {

        private static final String HEX = "0123456789abcdef";
        private static final int HEX_DIGITS = 4;

        private final String json;
        private int at;

        Reader(String json) {
            this.json = json;
        }

        List<String> array() {
            List<String> strings = new ArrayList<>();
            expect('[');
            if (peek() == ']') {
                at++;
            } else {
                do {
                    strings.add(string());
                } while (separated());
            }
            if (peek() != 0) {
                throw malformed();
            }
            return List.copyOf(strings);
        }

        private boolean separated() {
            char c = peek();
            at++;
            if (c != ',' && c != ']') {
                throw malformed();
            }
            return c == ',';
        }

        private String string() {
            expect('"');
            StringBuilder out = new StringBuilder();
            for (char c = take(); c != '"'; c = take()) {
                out.append(c == '\\' ? escaped() : c);
            }
            return out.toString();
        }

        private char escaped() {
            char c = take();
            return switch (c) {
                case '"', '\\', '/' -> c;
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case 'u' -> hex();
                default -> throw malformed();
            };
        }

        private char hex() {
            int code = 0;
            for (int i = 0; i < HEX_DIGITS; i++) {
                int digit = HEX.indexOf(Character.toLowerCase(take()));
                if (digit < 0) {
                    throw malformed();
                }
                code = code << HEX_DIGITS | digit;
            }
            return (char) code;
        }

        private void expect(char c) {
            if (peek() != c) {
                throw malformed();
            }
            at++;
        }

        private char take() {
            if (at == json.length()) {
                throw malformed();
            }
            return json.charAt(at++);
        }

        /** The next character after blanks; zero at the end. */
        private char peek() {
            while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
                at++;
            }
            return at == json.length() ? 0 : json.charAt(at);
        }

        private IllegalArgumentException malformed() {
            return new IllegalArgumentException("not a JSON array of strings, at character " + at);
        }
    }
}
