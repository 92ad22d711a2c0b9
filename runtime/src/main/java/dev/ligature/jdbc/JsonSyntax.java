package dev.ligature.jdbc;

import java.util.BitSet;

/** Whether text is JSON as RFC 8259 has it. Uses no recursion, so that depth is no danger. */
final class JsonSyntax {

    private static final char END = '\0';

    private final String text;
    private final BitSet objects = new BitSet();
    private int depth;
    private int at;

    private JsonSyntax(String text) {
        this.text = text;
    }

    /** Whether {@code text} is one value of JSON. It has no NUL in it. */
    static boolean accepts(String text) {
        JsonSyntax syntax = new JsonSyntax(text);
        return syntax.document() && syntax.peek() == END;
    }

    private boolean document() {
        boolean ended = false;
        while (!ended) {
            if (!open()) {
                return false;
            }
            ended = depth == 0;
            while (depth > 0) {
                char next = take();
                if (next == ',') {
                    if (objects.get(depth) && !name()) {
                        return false;
                    }
                    break;
                }
                if (next != (objects.get(depth) ? '}' : ']')) {
                    return false;
                }
                depth--;
                ended = depth == 0;
            }
        }
        return true;
    }

    /** Reads a scalar, an empty container, or down to the first scalar of a container. */
    private boolean open() {
        while (true) {
            char first = peek();
            if (first != '{' && first != '[') {
                return scalar(first);
            }
            at++;
            boolean object = first == '{';
            if (peek() == (object ? '}' : ']')) {
                at++;
                return true;
            }
            depth++;
            objects.set(depth, object);
            if (object && !name()) {
                return false;
            }
        }
    }

    private boolean name() {
        return peek() == '"' && string() && take() == ':';
    }

    private boolean scalar(char first) {
        return switch (first) {
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        };
    }

    private boolean word(String word) {
        boolean is = text.startsWith(word, at);
        at += word.length();
        return is;
    }

    private boolean string() {
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return true;
            }
            if (c < ' ' || (c == '\\' && !escape())) {
                return false;
            }
        }
        return false;
    }

    private boolean escape() {
        char c = raw();
        at++;
        if (c != 'u') {
            return "\"\\/bfnrt".indexOf(c) >= 0;
        }
        for (int i = 0; i < 4; i++, at++) {
            if (Character.digit(raw(), 16) < 0 || raw() > 'f') {
                return false;
            }
        }
        return true;
    }

    private boolean number() {
        if (raw() == '-') {
            at++;
        }
        boolean whole = raw() == '0' ? at++ >= 0 : digits();
        if (whole && raw() == '.') {
            at++;
            whole = digits();
        }
        if (whole && (raw() == 'e' || raw() == 'E')) {
            at++;
            if (raw() == '+' || raw() == '-') {
                at++;
            }
            whole = digits();
        }
        return whole;
    }

    private boolean digits() {
        int start = at;
        while (raw() >= '0' && raw() <= '9') {
            at++;
        }
        return at > start;
    }

    private char raw() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private char peek() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return raw();
    }

    private char take() {
        char next = peek();
        at++;
        return next;
    }
}
