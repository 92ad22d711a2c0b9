package dev.ligature.text;

import dev.ligature.Condition;
import dev.ligature.Condition.Operator;
import dev.ligature.InvalidQueryException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What operators are called in texts: as the methods of paths are. */
final class Words {

    private static final Map<String, Operator> OPERATORS = new TreeMap<>(Map.ofEntries(
            Map.entry("eq", Operator.EQ),
            Map.entry("ne", Operator.NE),
            Map.entry("in", Operator.IN),
            Map.entry("lt", Operator.LT),
            Map.entry("le", Operator.LE),
            Map.entry("gt", Operator.GT),
            Map.entry("ge", Operator.GE),
            Map.entry("between", Operator.BETWEEN),
            Map.entry("like", Operator.LIKE),
            Map.entry("startsWith", Operator.STARTS_WITH),
            Map.entry("contains", Operator.CONTAINS),
            Map.entry("isNull", Operator.IS_NULL)));

    private Words() {}

    /**
     * The operator that a word stands for, for so many values.
     *
     * @throws InvalidQueryException if there is none
     */
    static Condition.Operator operator(@Nullable String word, int values) {
        if (word == null) {
            throw new InvalidQueryException("An operator is missing", null);
        }
        Operator operator = OPERATORS.get(word);
        if (operator == null) {
            throw new InvalidQueryException(
                    "There is no operator %s.%s"
                            .formatted(Names.quoted(word), Names.question(word, OPERATORS.keySet())),
                    null);
        }
        int wanted = switch (operator) {
            case IN -> values;
            case BETWEEN -> 2;
            case IS_NULL -> 0;
            default -> 1;
        };
        if (values != wanted) {
            throw new InvalidQueryException(
                    "%s takes %s, not %d".formatted(word, wanted == 1 ? "1 value" : wanted + " values", values), null);
        }
        return operator;
    }
}
