package dev.ligature.graph;

import dev.ligature.Condition;
import dev.ligature.Condition.Operator;
import java.util.List;

/** What a condition asks of a number of records. */
final class Amount {

    private Amount() {}

    /** Whether a number is as is asked. */
    static boolean matches(long number, Operator operator, List<Long> operands) {
        long operand = operands.get(0);
        return switch (operator) {
            case EQ -> number == operand;
            case NE -> number != operand;
            case LT -> number < operand;
            case LE -> number <= operand;
            case GT -> number > operand;
            case GE -> number >= operand;
            case BETWEEN -> number >= operand && number <= operands.get(1);
            default -> throw new IllegalArgumentException("A number of records is not compared by " + operator);
        };
    }

    /** The condition that is true of exactly the other numbers; it is not asked for between. */
    static Condition.Count opposite(Condition.Count count) {
        Operator operator = switch (count.operator()) {
            case EQ -> Operator.NE;
            case NE -> Operator.EQ;
            case LT -> Operator.GE;
            case LE -> Operator.GT;
            case GT -> Operator.LE;
            case GE -> Operator.LT;
            default -> throw new IllegalArgumentException("There is no opposite of " + count.operator());
        };
        return new Condition.Count(count.each(), count.condition(), operator, count.operands());
    }

    /** Between none, or less, and a number: up to that. */
    static Condition.Count upTo(Condition.Count between) {
        return new Condition.Count(
                between.each(),
                between.condition(),
                Operator.LE,
                between.operands().subList(1, 2));
    }
}
