package dev.ligature.conformance.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ligature.Condition;
import dev.ligature.Order;
import dev.ligature.Path;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.conformance.database.Sql;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.ColumnType.Kind;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Node;
import dev.ligature.spi.QueryState;
import dev.ligature.spi.ViewType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.JSON;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Columns of every type in views, conditions and orders. Of each there is a value, and a greater one or none. */
abstract class KindContract extends MarketContract {

    private enum Size {
        LARGE,
        SMALL
    }

    private record Case<T>(
            Column<T> column,
            ModelType<Object, Long> model,
            T low,
            T high,
            String sql,
            String lowSql,
            String highSql) {}

    private record Stored(long id, Object value) {}

    private static final Set<Kind> WITHOUT_EQUALITY = EnumSet.of(Kind.JSON, Kind.TEXT_LIST, Kind.ENUM_LIST);
    private static final Column<Long> ID = Column.required(0, "id", "id", ColumnType.LONG);

    private final List<Case<?>> cases = new ArrayList<>();

    @BeforeAll
    void fillKinds() {
        add("text", ColumnType.TEXT, "a", "b", "varchar(20)", "'a'", "'b'");
        add("code", ColumnType.varchar(3), "aaa", "b", "varchar(3)", "'aaa'", "'b'");
        add("flag", ColumnType.BOOLEAN, false, true, "boolean", "false", "true");
        add("small", ColumnType.SHORT, (short) 1, (short) 2, "smallint", "1", "2");
        add("number", ColumnType.INTEGER, 1, 2, "integer", "1", "2");
        add("large", ColumnType.LONG, 1L, 2L, "bigint", "1", "2");
        add("single", ColumnType.FLOAT, 1.5f, 2.5f, "real", "1.5", "2.5");
        add("twofold", ColumnType.DOUBLE, 1.1, 2.2, "double precision", "1.1", "2.2");
        BigDecimal tenth = new BigDecimal("1.10");
        add("amount", ColumnType.decimal(6, 2), tenth, new BigDecimal("2.20"), "numeric(6, 2)", "'1.10'", "'2.20'");
        LocalDate day = LocalDate.of(2026, 1, 2);
        add("on_day", ColumnType.DATE, day, day.plusDays(1), "date", "date '2026-01-02'", "date '2026-01-03'");
        LocalTime time = LocalTime.of(3, 4, 5, 123_456_000);
        add(
                "at_time",
                ColumnType.TIME,
                time,
                time.plusHours(1),
                "time(6)",
                "time '03:04:05.123456'",
                "time '04:04:05.123456'");
        LocalDateTime moment = day.atTime(time);
        add(
                "at_moment",
                ColumnType.DATE_TIME,
                moment,
                moment.plusDays(1),
                "timestamp(6)",
                "timestamp '2026-01-02 03:04:05.123456'",
                "timestamp '2026-01-03 03:04:05.123456'");
        Instant instant = Instant.parse("2026-01-02T03:04:05.123456Z");
        String zoned = "timestamp with time zone '2026-01-0%d 03:04:05.123456+00:00'";
        add(
                "at_instant",
                ColumnType.INSTANT,
                instant,
                instant.plusSeconds(86_400),
                "timestamp(6) with time zone",
                zoned.formatted(2),
                zoned.formatted(3));
        OffsetDateTime offset = OffsetDateTime.parse("2026-01-02T03:04:05.123456Z");
        add(
                "at_offset",
                ColumnType.OFFSET_DATE_TIME,
                offset,
                offset.plusDays(1),
                "timestamp(6) with time zone",
                zoned.formatted(2),
                zoned.formatted(3));
        String uuid = "00000000-0000-0000-0000-00000000000";
        add(
                "token",
                ColumnType.UUID,
                UUID.fromString(uuid + "1"),
                UUID.fromString(uuid + "2"),
                "uuid",
                "'" + uuid + "1'",
                "'" + uuid + "2'");
        add(
                "size_name",
                ColumnType.enumeration(Size::valueOf),
                Size.LARGE,
                Size.SMALL,
                "varchar(20)",
                "'LARGE'",
                "'SMALL'");
        boolean postgres = dialect().equals("postgresql");
        boolean arrays = postgres || dialect().equals("h2");
        add(
                "raw",
                ColumnType.BYTES,
                new byte[] {1},
                new byte[] {2},
                postgres ? "bytea" : "varbinary",
                postgres ? "'\\x01'" : "x'01'",
                postgres ? "'\\x02'" : "x'02'");
        add(
                "document",
                ColumnType.JSON,
                JSON.json("{\"a\":1}"),
                JSON.json("{}"),
                postgres ? "json" : "varchar",
                "'{\"a\":1}'",
                "'{}'");
        add(
                "words",
                ColumnType.TEXT_LIST,
                List.of("a", "b"),
                List.of(),
                postgres ? "text[]" : arrays ? "varchar array" : "varchar",
                postgres ? "'{a,b}'" : arrays ? "array['a','b']" : "'[\"a\",\"b\"]'",
                postgres ? "'{}'" : arrays ? "array[]" : "'[]'");
        add(
                "sizes",
                ColumnType.enumerationList(Size::valueOf),
                List.of(Size.SMALL),
                List.of(),
                postgres ? "text[]" : arrays ? "varchar array" : "varchar",
                postgres ? "'{SMALL}'" : arrays ? "array['SMALL']" : "'[\"SMALL\"]'",
                postgres ? "'{}'" : arrays ? "array[]" : "'[]'");
        cases.forEach(this::createTable);
    }

    @Test
    @Tag("C-083")
    void everyTypeIsRead() {
        for (Case<?> each : cases) {
            assertThat(query(each).fetch())
                    .as(each.column.name())
                    .usingRecursiveComparison()
                    .isEqualTo(List.of(new Stored(1, each.low), new Stored(2, each.high), new Stored(3, "nothing")));
        }
    }

    @Test
    @Tag("C-083")
    void everyTypeWithEqualityIsFoundByIt() {
        cases.stream().filter(each -> !WITHOUT_EQUALITY.contains(kind(each))).forEach(this::checkEquality);
    }

    private <T> void checkEquality(Case<T> each) {
        Path<T> path = path(each);
        assertThat(found(each, path.eq(each.low))).containsExactly(1L);
        assertThat(found(each, path.ne(each.low))).containsExactly(2L);
        assertThat(found(each, path.in(List.of(each.low, each.high)))).containsExactly(1L, 2L);
        assertThat(found(each, path.in(java.util.Collections.nCopies(20_000, each.high))))
                .containsExactly(2L);
        assertThat(found(each, path.isNull())).containsExactly(3L);
    }

    @Test
    @Tag("C-083")
    void everyTypeWithAnOrderIsFoundAndSortedByIt() {
        cases.stream()
                .filter(each -> !WITHOUT_EQUALITY.contains(kind(each)) && kind(each) != Kind.BYTES)
                .forEach(this::checkOrder);
    }

    private <T> void checkOrder(Case<T> each) {
        Path<T> path = path(each);
        assertThat(found(each, path.lt(each.high))).containsExactly(1L);
        assertThat(found(each, path.ge(each.high))).containsExactly(2L);
        assertThat(found(each, path.between(each.low, each.high))).containsExactly(1L, 2L);
        assertThat(ordered(each, path.asc())).containsExactly(1L, 2L, 3L);
        assertThat(ordered(each, path.desc())).containsExactly(2L, 1L, 3L);
    }

    @Test
    @Tag("C-083")
    void timesFinerThanMicrosecondsAreExactBounds() {
        checkBounds("at_time", (LocalTime time) -> time.plusNanos(1));
        checkBounds("at_moment", (LocalDateTime time) -> time.plusNanos(1));
        checkBounds("at_instant", (Instant time) -> time.plusNanos(1));
        checkBounds("at_offset", (OffsetDateTime time) -> time.plusNanos(1));
    }

    @Test
    @Tag("C-083")
    void longerDecimalsAndTextsAreExactBounds() {
        checkBounds("amount", (BigDecimal amount) -> amount.add(new BigDecimal("0.0000001")));
        checkBounds("code", (String code) -> code + "x".repeat(100));
    }

    /** With the low value and the one just above it, which the column could not hold. */
    private <T> void checkBounds(String column, UnaryOperator<T> above) {
        Case<T> each = named(column);
        Path<T> path = path(each);
        T bound = above.apply(each.low);
        assertThat(found(each, path.lt(bound))).containsExactly(1L);
        assertThat(found(each, path.le(bound))).containsExactly(1L);
        assertThat(found(each, path.gt(bound))).containsExactly(2L);
        assertThat(found(each, path.ge(bound))).containsExactly(2L);
        assertThat(found(each, path.between(bound, each.high))).containsExactly(2L);
        assertThat(found(each, path.between(each.low, bound))).containsExactly(1L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> found(each, path.eq(bound)))
                .withMessageContaining(column);
    }

    @SuppressWarnings("unchecked")
    private <T> Case<T> named(String column) {
        return (Case<T>) cases.stream()
                .filter(each -> each.column.name().equals(column))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("C-036")
    void nothingIsComparedWithNull() {
        Path<Long> path = path(named("large"));
        List<Long> some = Arrays.asList(1L, null);
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> path.eq(null),
                () -> path.lt(null),
                () -> path.between(1L, null),
                () -> path.in((Collection<Long>) null),
                () -> path.in(some))) {
            assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining("isNull()");
        }
    }

    @Test
    void comparisonsThatATypeDoesNotHaveAreRefused() {
        for (Case<?> each : cases) {
            if (WITHOUT_EQUALITY.contains(kind(each))) {
                refused(each, "cannot be compared", checkedEquality(each));
            }
            if (WITHOUT_EQUALITY.contains(kind(each)) || kind(each) == Kind.BYTES) {
                refused(each, "has no order", checkedOrder(each));
                assertThatThrownBy(() -> ordered(each, path(each).asc()))
                        .isInstanceOf(UnsupportedQueryException.class)
                        .hasMessageContaining("has no order");
            }
        }
    }

    private void refused(Case<?> each, String why, Condition condition) {
        assertThatThrownBy(() -> found(each, condition))
                .isInstanceOf(UnsupportedQueryException.class)
                .hasMessageContaining(each.column.name())
                .hasMessageContaining(why);
    }

    private static <T> Condition checkedEquality(Case<T> each) {
        return path(each).eq(each.low);
    }

    private static <T> Condition checkedOrder(Case<T> each) {
        return path(each).lt(each.low);
    }

    private static Kind kind(Case<?> each) {
        return each.column.type().kind();
    }

    private static <T> Path<T> path(Case<T> each) {
        return new Path<>(new Node.Root(each.model), each.column);
    }

    private List<Long> found(Case<?> each, Condition condition) {
        return query(each).where(condition).fetch().stream().map(Stored::id).toList();
    }

    private List<Long> ordered(Case<?> each, Order order) {
        ViewType<Long> keys = ViewType.over("Key", each.model).column(ID).create(v -> v.<Long>get(0));
        return ligature().query(keys).orderBy(order).fetch();
    }

    private QueryState<Stored> query(Case<?> each) {
        ViewType<Stored> view = ViewType.over("Stored", each.model)
                .column(ID)
                .column(each.column)
                .create(v -> new Stored(v.<Long>get(0), v.optional(1).orElse("nothing")));
        return ligature().query(view);
    }

    private static ModelType<Object, Long> model(Column<?> column) {
        return new ModelType<>(
                Object.class,
                column.name(),
                "of_" + column.name(),
                ID,
                Optional.empty(),
                false,
                List.of(ID, column),
                List.of(ModelType.noGetter("Object", "id"), ModelType.noGetter("Object", column.name())),
                Optional.empty());
    }

    private <T> void add(String name, ColumnType<T> type, T low, T high, String sql, String lowSql, String highSql) {
        Column<T> column = Column.nullable(1, name, name, type);
        cases.add(new Case<>(column, model(column), low, high, sql, lowSql, highSql));
    }

    private void createTable(Case<?> each) {
        String table = "of_" + each.column.name();
        Sql.execute(
                database(),
                "create table %s (id bigint primary key, %s %s)".formatted(table, each.column.sql(), each.sql),
                "insert into %s values (1, %s), (2, %s), (3, null)".formatted(table, each.lowSql, each.highSql));
    }
}
