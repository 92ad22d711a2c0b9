package dev.ligature.processor.random;

import java.util.List;

/** The types of columns and keys, and files of types for them. */
final class Kinds {

    /**
     * A type of a column.
     *
     * @param type the type in Java
     * @param defaults values of it
     * @param wrong texts that are no values of it
     */
    record Kind(String type, List<String> defaults, List<String> wrong) {

        boolean isPrimitive() {
            return Character.isLowerCase(type.charAt(0)) && !type.contains(".") && !type.contains("[");
        }

        private static Kind of(String type, String defaultValue, String... wrong) {
            return new Kind(type, List.of(defaultValue.split("\\|", -1)), List.of(wrong));
        }
    }

    static final List<Kind> COLUMNS = List.of(
            Kind.of("java.lang.String", "a|'; drop table x; --|\\\\ \\\"|ä漢|  |null", "${x}", "\\0", "\\uD800"),
            Kind.of("boolean", "true|false", "TRUE", "", "1"),
            Kind.of("java.lang.Boolean", "true", "null", "yes"),
            Kind.of("short", "-32768|7", "32768", "1.0"),
            Kind.of("int", "0|-1|2147483647|007", "2147483648", "1e3", "0x1"),
            Kind.of("java.lang.Integer", "5", "five"),
            Kind.of("long", "9223372036854775807", "9223372036854775808"),
            Kind.of("float", "1.5|1e10|-0|3.4e38", "1e39", "NaN", "1e-50"),
            Kind.of("double", "0.1|1e308", "1e309", "Infinity", "1e9999"),
            Kind.of("java.math.BigDecimal", "12.5|-0|1e3", "1e99", "0.00000000001", "1e2147483647"),
            Kind.of("java.time.LocalDate", "2026-01-31|0001-01-01", "2026-02-30", "+10000-01-01"),
            Kind.of("java.time.LocalTime", "23:59|00:00:00.000001", "24:00", "10:00:00.0000001"),
            Kind.of("java.time.LocalDateTime", "2026-01-31T23:59", "2026-01-31"),
            Kind.of("java.time.Instant", "2026-01-31T23:59:59.999999Z", "now", "+1000000000-12-31T00:00:00Z"),
            Kind.of("java.time.OffsetDateTime", "2026-01-31T23:59:59+01:00", "0001-01-01T00:00+18:00"),
            Kind.of("java.util.UUID", "123e4567-e89b-12d3-a456-426614174000", "1-1-1-1-1"),
            Kind.of("byte[]", "00ff|", "0", "xyz"),
            Kind.of("org.jooq.JSON", "{}|[1, \\\"a\\\"]|null", "{", "[".repeat(5000)),
            Kind.of("app.types.Kind", "A|order|größe", "B", "a"),
            Kind.of("java.util.List<java.lang.String>", "[]|[\\\"a\\\", \\\"'\\\"]", "a", "[null]", "[1]"),
            Kind.of("java.util.List<app.types.Kind>", "[\\\"A\\\"]", "[\\\"B\\\"]"),
            Kind.of("app.types.Amount", "1", "one"),
            Kind.of("app.types.Text", "text|", "${"),
            Kind.of("app.types.Count", "3", "3.5"),
            Kind.of("app.types.Labels", "[]", "["),
            Kind.of("app.types.Seal", "00", "0"));

    /** Types that cannot be stored. */
    static final List<String> UNSTORABLE = List.of(
            "java.lang.Object",
            "char",
            "byte",
            "int[]",
            "java.lang.String[][]",
            "java.util.Map<java.lang.String, ?>",
            "java.util.List<java.lang.Integer>",
            "java.util.List<? extends java.lang.String>",
            "java.util.List<?>",
            "java.util.Optional<java.lang.String>",
            "app.types.Loop",
            "app.types.Loops",
            "app.types.Empty",
            "app.types.Bound<?>",
            "java.util.List<java.util.List<java.lang.String>>",
            "java.lang.Comparable<app.types.Kind>",
            "java.lang.Void");

    /** Types that are wrong wherever they are. */
    static final List<String> WRONG = List.of(
            "Missing",
            "app.Missing<java.lang.String>",
            "Missing[]",
            "java.util.List<Missing>",
            "app.types.Hidden",
            "app.types.Bound<java.lang.String>",
            "java.util.List<int>",
            "void",
            "java.lang.String<java.lang.String>");

    /** Types of keys: in the model, and in a reference. */
    static final List<List<String>> KEYS = List.of(
            List.of("java.lang.String", "java.lang.String"),
            List.of("java.lang.Long", "java.lang.Long"),
            List.of("long", "java.lang.Long"),
            List.of("int", "java.lang.Integer"),
            List.of("java.lang.Integer", "java.lang.Integer"),
            List.of("short", "java.lang.Short"),
            List.of("java.util.UUID", "java.util.UUID"),
            List.of("app.types.Text", "app.types.Text"),
            List.of("app.types.Count", "app.types.Count"),
            List.of("app.types.UuidId", "app.types.UuidId"),
            List.of("app.types.LongId", "app.types.LongId"));

    /** The types of an application's own that these lists name, each in a file. */
    static final List<String> TYPES = List.of(
            "public enum Kind { größe, A { }, order }",
            "public record Amount(java.math.BigDecimal value) {}",
            "public record Text(java.lang.String text) { public static int of; }",
            "public record Count(int values) {}",
            "public record Labels(java.util.List<java.lang.String> labels) {}",
            "public record Seal(byte... bytes) {}",
            "public record UuidId(java.util.UUID $) {}",
            "public record LongId(java.lang.Long id) implements java.io.Serializable {"
                    + " private static final long serialVersionUID = 1; }",
            "public record Loop(java.util.List<Loop> loops) {}",
            "public record Loops(java.util.List<java.util.List<Loops>> loops) {}",
            "public record Empty() {}",
            "public record Bound<T extends Bound<T>>(T id) {}",
            "record Hidden(java.lang.String value) {}",
            "public @interface Id {}",
            "public @interface Nullable {}");

    private Kinds() {}
}
