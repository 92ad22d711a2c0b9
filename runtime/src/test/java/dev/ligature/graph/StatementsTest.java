package dev.ligature.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.jdbc.Dialect;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private static final int LENGTH = rendered().sql().length();

    private final Object plan = new Object();
    private final List<String> renderings = new ArrayList<>();

    @Test
    void aStatementIsRenderedOnceForEachShapeOfAPlan() {
        Statements statements = new Statements(10L * LENGTH);
        get(statements, plan, "a");
        get(statements, plan, "b");
        get(statements, plan, "a");
        get(statements, new Object(), "a");
        assertThat(renderings).containsExactly("a", "b", "a");
    }

    @Test
    void aStatementIsKnownByWhatItsShapeWasWhenItWasRendered() {
        Statements statements = new Statements(10L * LENGTH);
        StringBuilder shape = new StringBuilder("a");
        get(statements, plan, shape);
        shape.append("b");
        get(statements, plan, shape);
        get(statements, plan, CharBuffer.wrap("a"));
        get(statements, plan, "ab");
        assertThat(renderings).containsExactly("a", "ab");
    }

    @Test
    void theStatementThatWasNotUsedForLongestGoesFirst() {
        Statements statements = new Statements(2L * LENGTH);
        get(statements, plan, "a");
        get(statements, plan, "b");
        get(statements, plan, "a");
        get(statements, plan, "c");
        get(statements, plan, "a");
        get(statements, plan, "b");
        assertThat(renderings).containsExactly("a", "b", "c", "b");
    }

    @Test
    void aStatementLongerThanAllMayBeIsNotKept() {
        Statements statements = new Statements(LENGTH - 1L);
        get(statements, plan, "a");
        get(statements, plan, "a");
        assertThat(renderings).containsExactly("a", "a");
    }

    @Test
    void aStatementLongerThanAllMayBeTakesNoOtherAway() {
        Statements statements = new Statements(2L * LENGTH);
        get(statements, plan, "a");
        statements.get(
                plan,
                "long",
                () -> Statement.of(Dialect.H2, DSL.select(DSL.inline("x".repeat(2 * LENGTH))), List.of()));
        get(statements, plan, "a");
        assertThat(renderings).containsExactly("a");
    }

    private void get(Statements statements, Object of, CharSequence shape) {
        statements.get(of, shape, () -> {
            renderings.add(shape.toString());
            return rendered();
        });
    }

    private static Statement rendered() {
        return Statement.of(Dialect.H2, DSL.selectOne(), List.of());
    }
}
