package dev.ligature.graph;

import dev.ligature.Condition.Comparison;
import dev.ligature.Condition.Operator;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.jdbc.Rendering;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.ColumnType.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Which comparisons there are for which types, and how they are said in SQL. */
final class Comparisons {

    /** Up to so many values {@code in} takes a list of parameters, which PostgreSQL plans better than an array. */
    private static final int MOST_LISTED = 16_384;

    /** Up to so many parameters a statement takes for lists; drivers bear twice as many at least. */
    private static final int MOST_PARAMETERS = 32_000;

    private static final char ESCAPE = '\\';

    private static final Set<Kind> WITHOUT_EQUALITY = EnumSet.of(Kind.JSON, Kind.TEXT_LIST, Kind.ENUM_LIST);

    private static final Set<Kind> WITHOUT_ORDER = EnumSet.of(Kind.JSON, Kind.TEXT_LIST, Kind.ENUM_LIST, Kind.BYTES);

    private Comparisons() {}

    /**
     * Refuses what the type of a column does not have.
     *
     * @throws UnsupportedQueryException if it does not have this comparison
     */
    static void check(Comparison comparison) {
        Column<?> column = comparison.column();
        Kind kind = column.type().kind();
        switch (comparison.operator()) {
            case EQ, NE, IN -> refuse(WITHOUT_EQUALITY.contains(kind), column, "cannot be compared");
            case LT, LE, GT, GE, BETWEEN -> refuse(WITHOUT_ORDER.contains(kind), column, "has no order");
            case LIKE, STARTS_WITH, CONTAINS -> refuse(kind != Kind.TEXT, column, "is not text");
            case IS_NULL -> {}
        }
    }

    /**
     * Refuses an order by what has none.
     *
     * @throws UnsupportedQueryException if the column's type has no order
     */
    static void checkOrder(Column<?> column) {
        refuse(WITHOUT_ORDER.contains(column.type().kind()), column, "has no order");
    }

    /**
     * The pattern of {@code like} for the text that was given.
     *
     * @throws IllegalArgumentException if it is a pattern with an escape that stands before no special character, which
     *     databases take differently
     */
    static String pattern(String column, Operator operator, String given) {
        return switch (operator) {
            case STARTS_WITH -> literal(given) + '%';
            case CONTAINS -> '%' + literal(given) + '%';
            default -> checked(column, given);
        };
    }

    /** Whether so many values of {@code in} have a parameter each, after so many parameters of the statement. */
    static boolean areListed(int values, int before) {
        return values <= MOST_LISTED && before + padded(values) <= MOST_PARAMETERS;
    }

    /** How many parameters stand for so many values of {@code in}: a few sizes, so that statements are used again. */
    static int padded(int values) {
        return values <= 1 ? values : Integer.highestOneBit(values - 1) << 1;
    }

    /** The comparison of a field in SQL. */
    static Condition sql(Comparison comparison, Field<Object> field, Parameters parameters) {
        ColumnType<?> type = comparison.column().type();
        Field<Object> sortable = Rendering.sortable(field, type);
        Supplier<Field<Object>> bound = () -> Rendering.sortable(parameters.next(), type);
        return switch (comparison.operator()) {
            case EQ -> field.eq(parameters.next());
            case NE -> field.ne(parameters.next());
            case LT -> sortable.lt(bound.get());
            case LE -> sortable.le(bound.get());
            case GT -> sortable.gt(bound.get());
            case GE -> sortable.ge(bound.get());
            case BETWEEN -> sortable.between(bound.get(), bound.get());
            case IN -> in(field, type, comparison.operands().size(), parameters);
            case LIKE, STARTS_WITH, CONTAINS -> Rendering.like(field, parameters.next());
            case IS_NULL -> field.isNull();
        };
    }

    /** The comparison of a number of records. */
    static Condition number(Operator operator, Field<Object> number, Parameters parameters) {
        return switch (operator) {
            case EQ -> number.eq(parameters.next());
            case NE -> number.ne(parameters.next());
            case LT -> number.lt(parameters.next());
            case LE -> number.le(parameters.next());
            case GT -> number.gt(parameters.next());
            case GE -> number.ge(parameters.next());
            case BETWEEN -> number.between(parameters.next(), parameters.next());
            default -> throw new IllegalArgumentException("A number of records is not compared by " + operator);
        };
    }

    /** The field is one of so many values. */
    static Condition in(Field<Object> field, ColumnType<?> type, int values, Parameters parameters) {
        if (!areListed(values, parameters.count())) {
            return Rendering.inArray(field, type, parameters.next());
        }
        if (values == 0) {
            return DSL.falseCondition();
        }
        List<Field<Object>> listed = new ArrayList<>(padded(values));
        for (int i = padded(values); i > 0; i--) {
            listed.add(parameters.next());
        }
        return field.in(listed);
    }

    private static void refuse(boolean refused, Column<?> column, String why) {
        if (refused) {
            throw new UnsupportedQueryException(
                    "%s %s: it is stored as %s"
                            .formatted(column.name(), why, column.type().kind()),
                    null);
        }
    }

    private static String literal(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpecial(c)) {
                escaped.append(ESCAPE);
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private static String checked(String column, String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == ESCAPE) {
                i++;
                if (i == pattern.length() || !isSpecial(pattern.charAt(i))) {
                    throw new IllegalArgumentException(
                            column + " must be like a pattern in which \\ stands before %, _ or \\");
                }
            }
        }
        return pattern;
    }

    private static boolean isSpecial(char c) {
        return c == '%' || c == '_' || c == ESCAPE;
    }
}
