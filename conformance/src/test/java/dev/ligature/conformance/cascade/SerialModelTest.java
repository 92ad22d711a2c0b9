package dev.ligature.conformance.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.conformance.cascade.SerialModel.Done;
import dev.ligature.conformance.cascade.SerialModel.Held;
import dev.ligature.conformance.cascade.SerialModel.Kind;
import dev.ligature.conformance.cascade.SerialModel.Operation;
import dev.ligature.conformance.cascade.SerialModel.State;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** That {@link SerialTest} can fail. */
class SerialModelTest {

    private static final State START =
            state(Set.of(new Held(1, 0)), Set.of("project 0", "project 1", "task 0", "task 1"));

    @Test
    void aSetThatSawTheLaterOfTwoLinksOnlyIsNotExplained() {
        List<Done> creator = List.of(create(0, 1, 2), create(1, 1, 1));

        assertThat(SerialModel.explains(
                        START,
                        List.of(creator, List.of(set(2, 1, Set.of(1), "+0 -1"))),
                        linked(new Held(1, 1), new Held(1, 2))))
                .isFalse();
        assertThat(SerialModel.explains(
                        START, List.of(creator, List.of(set(2, 1, Set.of(1), "+0 -2"))), linked(new Held(1, 1))))
                .isTrue();
    }

    @Test
    void aDeletionThatLeavesWhatNothingElseHoldsIsNotExplained() {
        State without = state(Set.of(), Set.of("project 0", "task 0", "task 1"));
        State gone = state(Set.of(), Set.of("project 0", "task 1"));

        assertThat(SerialModel.explains(START, List.of(List.of(delete(0, 1, "[project 1] -1 -0"))), without))
                .isFalse();
        assertThat(SerialModel.explains(START, List.of(List.of(delete(0, 1, "[project 1, task 0] -1 -0"))), without))
                .isFalse();
        assertThat(SerialModel.explains(START, List.of(List.of(delete(0, 1, "[project 1, task 0] -1 -0"))), gone))
                .isTrue();
    }

    @Test
    void aDeletionThatCountsALinkTooManyIsNotExplained() {
        State gone = state(Set.of(), Set.of("project 0", "task 1"));

        assertThat(SerialModel.explains(START, List.of(List.of(delete(0, 1, "[project 1, task 0] -2 -0"))), gone))
                .isFalse();
    }

    @Test
    void whoIsMissingAndWasNotDeletedIsNotExplained() {
        assertThat(SerialModel.explains(
                        START, List.of(), state(START.tasks(), Set.of("project 0", "project 1", "task 0"))))
                .isFalse();
    }

    private static State linked(Held... links) {
        return state(Set.of(links), START.alive());
    }

    private static State state(Set<Held> links, Set<String> alive) {
        return new State(links, Map.of(), alive, Map.of());
    }

    private static Done create(int number, int project, int task) {
        return new Done(number, new Operation(Kind.CREATE, project, task, Set.of(), 0, -1), "CREATED");
    }

    private static Done set(int number, int project, Set<Integer> tasks, String result) {
        return new Done(number, new Operation(Kind.SET, project, 0, tasks, 0, -1), result);
    }

    private static Done delete(int number, int project, String result) {
        return new Done(number, new Operation(Kind.DELETE, project, 0, Set.of(), 0, -1), result);
    }
}
