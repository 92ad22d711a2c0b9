package dev.ligature;

import dev.ligature.Condition.Operator;
import dev.ligature.spi.Node;
import java.util.List;

/** How many records are linked, to be compared in a condition. Made by {@link ManyPath#count()}. Immutable. */
public final class CountPath {

    private final Node.Each each;
    private final Condition condition;

    CountPath(Node.Each each, Condition condition) {
        this.each = each;
        this.condition = condition;
    }

    /** There are exactly so many. */
    public Condition eq(long number) {
        return compare(Operator.EQ, number);
    }

    /** There are more or fewer. */
    public Condition ne(long number) {
        return compare(Operator.NE, number);
    }

    /** There are fewer. */
    public Condition lt(long number) {
        return compare(Operator.LT, number);
    }

    /** There are so many or fewer. */
    public Condition le(long number) {
        return compare(Operator.LE, number);
    }

    /** There are more. */
    public Condition gt(long number) {
        return compare(Operator.GT, number);
    }

    /** There are so many or more. */
    public Condition ge(long number) {
        return compare(Operator.GE, number);
    }

    /** There are {@code low}, {@code high}, or a number between them. */
    public Condition between(long low, long high) {
        return new Condition.Count(each, condition, Operator.BETWEEN, List.of(low, high));
    }

    private Condition compare(Operator operator, long number) {
        return new Condition.Count(each, condition, operator, List.of(number));
    }
}
