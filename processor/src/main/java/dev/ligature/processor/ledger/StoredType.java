package dev.ligature.processor.ledger;

import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.model.ValueType.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How values are stored: a {@link ValueType} without what it is in Java.
 *
 * @param kind which way
 * @param length the maximal length of text; 0 for any
 * @param precision the digits of a decimal number; 0 for other kinds
 * @param scale its digits after the point
 * @param constants what an enum's column may hold, in order of declaration; empty for other kinds
 */
record StoredType(Kind kind, int length, int precision, int scale, List<String> constants) {

    private static final int KEY_LENGTH = 255;
    private static final int DEFAULT_PRECISION = 38;
    private static final int DEFAULT_SCALE = 10;
    private static final List<Kind> WHOLE_NUMBERS = List.of(Kind.SHORT, Kind.INTEGER, Kind.LONG);
    private static final Pattern TEXT = Pattern.compile("([a-z_]+)(?:\\(([^()\\s]+)\\))?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,9})(?:,(\\d{1,9}))?");

    StoredType {
        constants = List.copyOf(constants);
    }

    /** Text of at most this length; 0 for any. */
    static StoredType text(int length) {
        return sized(Kind.TEXT, length, 0, 0);
    }

    /** A type that its kind says all of. */
    static StoredType plain(Kind kind) {
        return sized(kind, 0, 0, 0);
    }

    /** The type of a column. */
    static StoredType of(ValueType type) {
        return switch (type.kind()) {
            case TEXT -> text(type.length());
            case DECIMAL ->
                type.precision() == 0
                        ? sized(Kind.DECIMAL, 0, DEFAULT_PRECISION, DEFAULT_SCALE)
                        : sized(Kind.DECIMAL, 0, type.precision(), type.scale());
            case ENUM -> new StoredType(Kind.ENUM, 0, 0, 0, type.constants());
            default -> plain(type.kind());
        };
    }

    /** The type of a key: text is bounded, so that every database can index it. */
    static StoredType ofKey(ValueType type) {
        return type.kind() == Kind.TEXT ? text(type.length() == 0 ? KEY_LENGTH : type.length()) : of(type);
    }

    /** The type that {@link #text()} gave; empty if this version knows none like it. */
    static Optional<StoredType> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return kind(matcher.group(1)).flatMap(kind -> parse(kind, Optional.ofNullable(matcher.group(2))));
    }

    private static Optional<Kind> kind(String word) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static Optional<StoredType> parse(Kind kind, Optional<String> inside) {
        if (kind == Kind.ENUM) {
            return inside.map(names -> new StoredType(kind, 0, 0, 0, List.of(names.split(","))));
        }
        Matcher numbers = NUMBERS.matcher(inside.orElse(""));
        boolean found = numbers.matches();
        boolean two = found && numbers.group(2) != null;
        if (kind == Kind.DECIMAL && two) {
            return Optional.of(sized(kind, 0, Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2))));
        }
        if (kind == Kind.TEXT && found && !two) {
            return Optional.of(text(Integer.parseInt(numbers.group(1))));
        }
        return inside.isEmpty() && kind != Kind.DECIMAL ? Optional.of(plain(kind)) : Optional.empty();
    }

    private static StoredType sized(Kind kind, int length, int precision, int scale) {
        return new StoredType(kind, length, precision, scale, List.of());
    }

    /** As in the ledger, such as {@code text(255)}; the kind's name is the part that identifies it. */
    String text() {
        String word = kind.name().toLowerCase(Locale.ROOT);
        return switch (kind) {
            case TEXT -> length == 0 ? word : word + "(" + length + ")";
            case DECIMAL -> word + "(" + precision + "," + scale + ")";
            case ENUM -> word + "(" + String.join(",", constants) + ")";
            default -> word;
        };
    }

    /** Whether columns of both hold the same; the order of an enum's constants means nothing to them. */
    boolean holdsTheSameAs(StoredType other) {
        return kind == other.kind
                && length == other.length
                && precision == other.precision
                && scale == other.scale
                && Set.copyOf(constants).equals(Set.copyOf(other.constants));
    }

    /** Whether a column of the other could hold all that it holds, and more, as one of this. */
    boolean widens(StoredType other) {
        if (holdsTheSameAs(other)) {
            return false;
        }
        if (kind != other.kind) {
            return WHOLE_NUMBERS.contains(other.kind)
                    && WHOLE_NUMBERS.indexOf(kind) > WHOLE_NUMBERS.indexOf(other.kind);
        }
        return switch (kind) {
            case TEXT -> length == 0 || (other.length != 0 && length > other.length);
            case ENUM -> constants.containsAll(other.constants);
            default -> false;
        };
    }
}
