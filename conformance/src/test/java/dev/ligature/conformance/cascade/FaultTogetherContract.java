package dev.ligature.conformance.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.links.ShopRefs.project;

import dev.ligature.Deletion;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** In one database, what goes wrong at any point of a deletion or a restoration leaves everything as it was. */
abstract class FaultTogetherContract extends FaultContract {

    @Test
    @Tag("C-055")
    void inOneDatabaseAFaultAnywhereLeavesEverythingAsItWas() {
        fill();
        List<String> before = office().everything();

        failingAtEach(
                () -> {},
                () -> ligature().delete(project("p")),
                () -> assertThat(office().everything()).isEqualTo(before));

        assertThat(office().alive()).doesNotContain("project p", "task 1", "task 3");
    }

    @Test
    @Tag("C-055")
    void inOneDatabaseAFaultAnywhereInARestorationLeavesEverythingDeleted() {
        fill();
        List<String> before = office().everything();
        Deletion deletion = ligature().delete(project("p"));
        List<String> deleted = office().everything();

        failingAtEach(
                () -> {},
                () -> ligature().restore(deletion.id()),
                () -> assertThat(office().everything()).isEqualTo(deleted));

        assertThat(office().everything()).isEqualTo(before);
    }

    @Test
    @Tag("C-055")
    void inOneDatabaseADeletionIsPartOfTheCallersTransaction() {
        fill();
        List<String> before = office().everything();

        assertThatThrownBy(() -> ligature().transaction(tx -> {
                    assertThat(ligature().with(tx).delete(project("p")).records())
                            .hasSize(4);
                    assertThat(projectTask().with(tx).countTasksOf(project("p")))
                            .isZero();
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(office().everything()).isEqualTo(before);
    }

    @Test
    @Tag("C-055")
    void inOneDatabaseADeleterThatRefusesUndoesTheDeletion() {
        fill();
        List<String> before = office().everything();
        office().people().refuse(true);

        assertThatThrownBy(() -> ligature().delete(project("p"))).hasMessage("people are not deleted today");

        assertThat(office().everything()).isEqualTo(before);
        assertThat(ligature().pendingDeletions()).isEmpty();
    }
}
