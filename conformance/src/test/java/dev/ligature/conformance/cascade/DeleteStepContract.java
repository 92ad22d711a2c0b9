package dev.ligature.conformance.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static shop.links.ShopRefs.label;
import static shop.links.ShopRefs.person;
import static shop.links.ShopRefs.project;
import static shop.links.ShopRefs.task;

import dev.ligature.DeleteStep;
import dev.ligature.Deletion;
import dev.ligature.NotRestorableException;
import dev.ligature.Restoration;
import dev.ligature.conformance.concurrency.Rivals;
import dev.ligature.conformance.concurrency.Rivals.Result;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.ProjectLead;
import shop.links.ProjectTask;
import shop.links.TaskPartLinks;
import shop.person.PersonId;

/** Deletions as steps, wherever the records are. */
@Tag("C-073")
abstract class DeleteStepContract extends OfficeContract {

    private List<String> before = List.of();

    @BeforeEach
    void aProject() {
        office().projects("p", "q");
        office().tasks(1, 2, 3);
        office().persons("ann");
        office().labels("red");
        projectTask().create(new ProjectTask(project("p"), task(1L), 3, "first"));
        projectTask().create(project("q"), task(3L));
        clock.tick();
        projectLead().create(new ProjectLead(project("p"), person(new PersonId("ann"))));
        taskPart().create(TaskPartLinks.Whole.of(1L), TaskPartLinks.Part.of(2L));
        taskLabel().create(task(2L), label("red"));
        clock.tick();
        projectTask().update(project("p"), task(1L), c -> c.rank(4));
        clock.tick();
        before = office().everything();
    }

    @Test
    void everythingThatAStepDeletedIsBack() {
        DeleteStep step = ligature().deleteStep(project("p"));

        Deletion deletion = step.run();

        assertThat(deletion.finished()).isTrue();
        assertThat(deletion.records()).contains(project("p"), task(1L), task(2L));
        assertThat(office().everything()).isNotEqualTo(before);
        clock.tick();
        Restoration restoration = step.compensate(deletion.id());
        assertThat(restoration.finished()).isTrue();
        assertThat(office().everything()).isEqualTo(before);
    }

    @Test
    @Tag("C-075")
    void compensatingAgainDoesNothing() {
        DeleteStep step = ligature().deleteStep(task(3L));
        Deletion deletion = step.run();
        step.compensate(deletion.id());
        projectTask().dismiss(project("q"), task(3L));
        List<String> after = office().everything();

        step.compensate(deletion.id());

        assertThat(office().everything()).isEqualTo(after);
    }

    @Test
    @Tag("C-075")
    void aRunUnderANameIsDoneOnce() {
        DeleteStep step = ligature().deleteStep(task(3L));

        Deletion first = step.run("order 7, step 2");
        List<String> after = office().everything();
        clock.tick();
        Deletion second = step.run("order 7, step 2");

        assertThat(second).isEqualTo(first);
        assertThat(office().everything()).isEqualTo(after);
        step.compensate(second.id());
        assertThat(office().everything()).isEqualTo(before);
    }

    @Test
    @Tag("C-073")
    void aRunWhoseAnswerWasLostIsCompensatedByItsName() {
        DeleteStep step = ligature().deleteStep(task(3L));
        Deletion deletion = step.run("order 8");

        Restoration restoration = step.compensate("order 8");

        assertThat(restoration.records()).isEqualTo(deletion.records());
        assertThat(office().everything()).isEqualTo(before);
        assertThat(step.compensate("never run").records()).isEmpty();
    }

    @Test
    @Tag("C-075")
    void aRunIsNotDoneAnewAfterItWasCompensated() {
        DeleteStep step = ligature().deleteStep(task(3L));
        step.compensate(step.run("1").id());

        Deletion again = step.run("1");

        assertThat(again.finished()).isTrue();
        assertThat(office().everything()).isEqualTo(before);
    }

    @Test
    @Tag("C-075")
    void ofManyWhoRunUnderOneNameAtOnceOneDeletes() {
        try (Rivals rivals = new Rivals()) {
            List<Result<UUID>> results = rivals.race(
                    4, number -> ligature().deleteStep(task(3L)).run("at once").id());

            assertThat(results).allMatch(result -> result.thrown().isEmpty());
            assertThat(Set.copyOf(results)).hasSize(1);
            assertThat(ligature().pendingDeletions()).isEmpty();
            ligature().restore(results.get(0).value().orElseThrow());
        }

        assertThat(office().everything()).isEqualTo(before);
    }

    @Test
    void aStepCanBeLimitedToSomeLinks() {
        DeleteStep step = ligature().deleteStep(project("p"), d -> d.only(ProjectLead.class));

        Deletion deletion = step.run("1");

        assertThat(deletion.links()).containsOnlyKeys("project_lead");
        step.compensate(deletion.id());
        assertThat(office().everything()).isEqualTo(before);
    }

    @Test
    @Tag("C-075")
    void aDeletionWhosePlaceWasTakenIsNotCompensated() {
        DeleteStep step = ligature().deleteStep(task(3L));
        Deletion deletion = step.run();
        projectTask().create(project("q"), task(3L));
        List<String> after = office().everything();

        assertThatExceptionOfType(NotRestorableException.class).isThrownBy(() -> step.compensate(deletion.id()));
        assertThat(office().everything()).isEqualTo(after);
    }

    @Test
    @Tag("C-075")
    void aNameOfTheDeletionOfAnotherRecordIsRefused() {
        ligature().deleteStep(task(3L)).run("mine");
        List<String> after = office().everything();
        DeleteStep other = ligature().deleteStep(task(2L));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.run("mine"))
                .withMessage("mine is the name of a deletion of Task 3, not of Task 2");
        assertThat(office().everything()).isEqualTo(after);
    }

    @Test
    void aBlankNameIsRefused() {
        DeleteStep step = ligature().deleteStep(task(3L));

        assertThatIllegalArgumentException().isThrownBy(() -> step.run(" "));
        assertThat(office().everything()).isEqualTo(before);
    }
}
