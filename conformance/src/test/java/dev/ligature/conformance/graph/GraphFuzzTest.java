package dev.ligature.conformance.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.Condition;
import dev.ligature.Cursor;
import dev.ligature.GraphPath;
import dev.ligature.GraphQuery;
import dev.ligature.InvalidQueryException;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.PostgresDatabase;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a stranger asks in text is answered within its bounds, or refused in words. */
class GraphFuzzTest {

    /** Set it to the number that a failure names, to see that failure again. */
    private static final long SEED = Long.getLong("ligature.seed", System.nanoTime());

    private static final int QUERIES = Integer.getInteger("ligature.queries", 2_000);
    private static final int MOST_ROWS = 40;

    private static final List<String> WORDS = List.of(
            "id",
            "title",
            "price",
            "deletedAt",
            "brand",
            "name",
            "country",
            "reviews",
            "rating",
            "text",
            "replies",
            "tags",
            "word",
            "link",
            "featured",
            "rank",
            "weight",
            "note",
            "successor",
            "predecessor",
            "products",
            "product",
            "*",
            "",
            " ",
            ".",
            "..",
            "id;drop table product",
            "'",
            "\"",
            "\\",
            "\0",
            "%",
            "\uD800",
            "ı",
            "__proto__");
    private static final List<String> OPERATORS = List.of(
            "eq",
            "ne",
            "in",
            "lt",
            "le",
            "gt",
            "ge",
            "between",
            "like",
            "startsWith",
            "contains",
            "isNull",
            "EQ",
            "or",
            "");
    private static final List<Object> VALUES = List.of(
            "a",
            "",
            "p1",
            "1",
            "-1",
            "1e400",
            "9".repeat(400),
            "1e999999999",
            "NaN",
            "true",
            "2026-01-01T00:00:00Z",
            "+1000000000-01-01T00:00:00Z",
            "\0",
            "'",
            "\\",
            "%",
            "\\a",
            "\uD800",
            1,
            2.5,
            -7L,
            true,
            List.of("x"),
            new Object[] {"y"},
            Integer.MAX_VALUE,
            Double.NaN,
            'c');

    static Stream<Named<Supplier<Marketplace>>> wirings() {
        return Stream.of(
                Named.of("PostgreSQL", () -> Marketplace.of(PostgresDatabase.open())),
                Named.of(
                        "links on H2, the rest on others",
                        () -> Marketplace.split(
                                10_000, H2Database.open(), PostgresDatabase.open(), H2Database.open())));
    }

    @ParameterizedTest
    @MethodSource("wirings")
    @Tag("C-093")
    void nothingThatIsAskedBreaksAnything(Supplier<Marketplace> open) {
        int answered = 0;
        try (Marketplace place = open.get()) {
            place.store(new RandomMarket(new Random(SEED)));
            for (int i = 0; i < QUERIES; i++) {
                long seed = SEED + i;
                try {
                    Random random = new Random(seed);
                    GraphQuery query = query(place, random);
                    if (random.nextInt(6) == 0) {
                        query.count();
                        query.page(cursor(query, random), 1 + random.nextInt(4));
                    }
                    GraphQuery some = query.limit(random.nextInt(10)).offset(random.nextInt(3));
                    assertThat(some.fetch().size()).isLessThanOrEqualTo(MOST_ROWS);
                    answered++;
                } catch (InvalidQueryException | UnsupportedQueryException refused) {
                    assertThat(refused.getMessage()).as("seed %d", seed).hasSizeBetween(10, 1_500);
                } catch (RuntimeException e) {
                    throw new AssertionError("seed " + seed, e);
                }
            }
            place.all().forEach(recording -> assertThat(recording.open()).isZero());
        }
        assertThat(answered).isGreaterThan(QUERIES / 50);
    }

    private static GraphQuery query(Marketplace place, Random random) {
        GraphQuery query = place.ligature().graph(pick(random, List.of("product", "brand", "review", "product_brand")));
        query = query.maxRows(MOST_ROWS);
        if (random.nextInt(4) == 0) {
            query = query.allow("id", "name", "title", "brand.*", "reviews.rating");
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            query = query.fields(path(random));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            query = query.where(p -> condition(p, random, 3));
        }
        for (int i = random.nextInt(5) - 1; i > 0; i--) {
            String path = random.nextBoolean() ? path(random) : pick(random, List.of("id", "title", "brand.name"));
            query = random.nextBoolean() ? query.orderBy(path) : query.orderByDescending(path);
        }
        return query;
    }

    private static Condition condition(GraphPath path, Random random, int depth) {
        int choice = depth == 0 ? 0 : random.nextInt(9);
        return switch (choice) {
            case 1 -> condition(path, random, depth - 1).and(condition(path, random, depth - 1));
            case 2 -> condition(path, random, depth - 1).or(condition(path, random, depth - 1));
            case 3 -> nots(condition(path, random, depth - 1), random.nextInt(2_000));
            case 4 -> path.isLinked(path(random));
            case 5 -> path.any(path(random), each -> condition(each, random, depth - 1));
            case 6 -> path.count(path(random)).ge(random.nextInt(3));
            default -> comparison(path, random);
        };
    }

    private static Condition nots(Condition condition, int number) {
        Condition not = condition;
        for (int i = 0; i < number; i++) {
            not = not.not();
        }
        return not;
    }

    /** One of the query's own, as it is or with characters of what is in it changed, or no cursor at all. */
    private static Cursor cursor(GraphQuery query, Random random) {
        Optional<Cursor> own = query.page(Cursor.start(), 1).next();
        if (own.isEmpty() || random.nextInt(4) == 0) {
            return Cursor.parse(pick(random, WORDS));
        }
        byte[] text = Base64.getUrlDecoder().decode(own.get().text());
        for (int i = random.nextInt(4); i > 0; i--) {
            text[random.nextInt(text.length)] = (byte) pick(random, List.of('-', '0', '9', ' ', 'x', '\0', '\u007f'))
                    .charValue();
        }
        return Cursor.parse(Base64.getUrlEncoder().withoutPadding().encodeToString(text));
    }

    private static Condition comparison(GraphPath path, Random random) {
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(4) == 0 ? random.nextInt(4) : 1; i > 0; i--) {
            values.add(pick(random, VALUES));
        }
        return path.is(path(random), pick(random, OPERATORS), values.toArray());
    }

    private static String path(Random random) {
        List<String> parts = new ArrayList<>();
        for (int i = 1 + (random.nextInt(3) == 0 ? random.nextInt(6) : random.nextInt(2)); i > 0; i--) {
            parts.add(pick(random, random.nextInt(5) > 0 ? WORDS.subList(0, 22) : WORDS));
        }
        return String.join(".", parts);
    }

    private static <T> T pick(Random random, List<? extends T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
