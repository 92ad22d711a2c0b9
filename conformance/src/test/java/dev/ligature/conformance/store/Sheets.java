package dev.ligature.conformance.store;

import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.sheet;

import dev.ligature.Ref;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnChanges;
import dev.ligature.spi.Values;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;
import shop.links.ProductOptionalSheet;
import shop.links.ProductOptionalSheetLinks;
import shop.product.Product;
import shop.sheet.Sheet;
import shop.sheet.Size;

/** Links with columns of every type, of which one has a value, and the values that are worth a try. */
public final class Sheets {
    /** The product of all. */
    public static final Ref<Product, String> PRODUCT = product("p");
    /** A sheet. */
    public static final Ref<Sheet, String> SHEET = sheet("s");

    private Sheets() {}

    /** A column, by its name, and a value that it has to keep. */
    public record Sample(String column, Object value) {
        @Override
        public String toString() {
            String text = value instanceof byte[] bytes ? Arrays.toString(bytes) : value.toString();
            return column + ": " + (text.length() > 60 ? text.substring(0, 60) + ".." : text);
        }
    }

    /** Every sample. */
    public static Stream<Sample> samples() {
        Map<String, List<?>> values = new LinkedHashMap<>();
        values.put("text", List.of("", " ", "😀", "it's \"x\" \\ {}", "x".repeat(100_000), "NULL"));
        values.put("code", List.of("", "x".repeat(40), "😀".repeat(20), " padded "));
        values.put("flag", List.of(true, false));
        values.put("small", List.of((short) 0, Short.MIN_VALUE, Short.MAX_VALUE));
        values.put("number", List.of(0, Integer.MIN_VALUE, Integer.MAX_VALUE));
        values.put("big", List.of(0L, Long.MIN_VALUE, Long.MAX_VALUE));
        values.put("single", List.of(0f, 0.1f, -Float.MAX_VALUE, Float.MAX_VALUE, Float.MIN_NORMAL));
        values.put("precise", List.of(0d, 0.1, -Double.MAX_VALUE, Double.MAX_VALUE, Double.MIN_NORMAL));
        values.put("amount", decimals("0", "-0.01", "9999999999.99", "-9999999999.99", "1.50", "12E+2", "1.5000"));
        values.put(
                "exact",
                decimals("0", "9999999999999999999999999999.9999999999", "-0.0000000001", "1E+27", "0.1", "1E-10"));
        values.put("day", dates("2024-02-29", "0001-01-01", "9999-12-31", "1582-10-10"));
        values.put("time", List.of(LocalTime.MIDNIGHT, LocalTime.NOON, LocalTime.parse("23:59:59.999999")));
        values.put(
                "local",
                dateTimes(
                        "2024-02-29T12:00:00.000001",
                        "2024-03-31T02:30:00",
                        "0001-01-01T00:00:00",
                        "9999-12-31T23:59:59.999999"));
        values.put(
                "moment",
                Stream.of(
                                "1970-01-01T00:00:00Z",
                                "1969-12-31T23:59:59.999999Z",
                                "2024-02-29T12:00:00.123456Z",
                                "0001-01-01T00:00:00Z",
                                "9999-12-31T23:59:59.999999Z")
                        .map(Instant::parse)
                        .toList());
        values.put(
                "offset",
                Stream.of(
                                "2024-02-29T12:00:00.123456+02:00",
                                "2024-02-29T12:00:00-18:00",
                                "2024-02-29T12:00:00+05:45",
                                "0001-01-01T00:00:00Z",
                                "9999-12-31T23:59:59.999999Z")
                        .map(OffsetDateTime::parse)
                        .toList());
        values.put("token", List.of(new UUID(0, 0), new UUID(-1, -1), new UUID(1, -2)));
        values.put("bytes", List.of(new byte[0], new byte[] {0, -1, 127, -128, 39, 92}, new byte[100_000]));
        values.put("size", List.of(Size.values()));
        values.put("json", jsons());
        values.put(
                "words",
                List.of(
                        List.of(),
                        List.of(""),
                        awkwardWords(),
                        List.of("a", "a"),
                        List.of("x".repeat(10_000)),
                        many()));
        values.put("sizes", List.of(List.of(), List.of(Size.LARGE, Size.SMALL, Size.LARGE)));
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> new Sample(entry.getKey(), value)));
    }

    private static List<?> decimals(String... texts) {
        return Arrays.stream(texts).map(BigDecimal::new).toList();
    }

    private static List<?> dates(String... texts) {
        return Arrays.stream(texts).map(LocalDate::parse).toList();
    }

    private static List<?> dateTimes(String... texts) {
        return Arrays.stream(texts).map(LocalDateTime::parse).toList();
    }

    /** JSON is kept as text: spaces, order and repetition of keys, forms of numbers, and escapes. */
    private static List<?> jsons() {
        return Stream.of(
                        "{}",
                        "[]",
                        "null",
                        "\"text\"",
                        "{\"b\" : 1,  \"a\":[true, null, 1.50, 1e3]}",
                        "{\"a\": 1, \"a\": 2}",
                        "\"\\u00e4 ä 😀 \\\" \\\\ ' \\n\"",
                        "123456789012345678901234567890.123456789")
                .map(JSON::json)
                .toList();
    }

    private static List<String> awkwardWords() {
        return List.of("NULL", "null", " ", ",", "{", "}", "\"", "'", "\\", "a,b", "😀", "\n", "x\ty");
    }

    private static List<String> many() {
        return IntStream.range(0, 2_000).mapToObj(Integer::toString).toList();
    }

    /** The column of this name. */
    static Column<?> column(String name) {
        return ProductOptionalSheetLinks.TYPE.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The link of {@link #PRODUCT} and a sheet in which one column has a value and the others are null. */
    public static ProductOptionalSheet with(Ref<Sheet, String> sheet, Sample sample) {
        return link(sheet, column(sample.column()).index(), sample.value());
    }

    /** The link of {@link #PRODUCT} and a sheet in which all columns are null. */
    public static ProductOptionalSheet empty(Ref<Sheet, String> sheet) {
        return link(sheet, -1, null);
    }

    private static ProductOptionalSheet link(Ref<Sheet, String> sheet, int index, @Nullable Object value) {
        return ProductOptionalSheetLinks.TYPE.create().create(PRODUCT, sheet, new Values() {
            @Override
            @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
            public <T extends @Nullable Object> T get(int position) {
                return (T) (position == index ? value : null);
            }
        });
    }

    /** An update of one column. */
    static ColumnChanges change(Sample sample) {
        ColumnChanges changes = new ColumnChanges();
        set(changes, column(sample.column()), sample.value());
        return changes;
    }

    @SuppressWarnings("unchecked")
    private static <T> void set(ColumnChanges changes, Column<T> column, Object value) {
        changes.set(column, (T) value);
    }

    /** The value of a column of a link, in the form in which equal values are equal. */
    static @Nullable Object value(ProductOptionalSheet link, String column) {
        return comparable(ProductOptionalSheetLinks.TYPE.columnsOf()
                .apply(link)[column(column).index()]);
    }

    /**
     * A value in the form in which equal values are equal: bytes as a number, zero without a
     * sign, decimals without trailing zeros, UTC.
     */
    static @Nullable Object comparable(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return new BigInteger(1, bytes) + " in " + bytes.length;
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros();
        }
        if (value instanceof Double number) {
            return number + 0d;
        }
        if (value instanceof Float number) {
            return number + 0f;
        }
        return value instanceof OffsetDateTime time ? time.withOffsetSameInstant(ZoneOffset.UTC) : value;
    }
}
