package dev.ligature.conformance.cascade;

import static dev.ligature.conformance.cascade.Office.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.label;
import static shop.links.ShopRefs.person;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.project;
import static shop.links.ShopRefs.task;

import dev.ligature.DeleteOptions;
import dev.ligature.Deletion;
import dev.ligature.DeletionPreview;
import dev.ligature.DismissReason;
import dev.ligature.NotRestorableException;
import dev.ligature.Period;
import dev.ligature.Restoration;
import dev.ligature.UnsupportedDeletionException;
import dev.ligature.conformance.database.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.file.File;
import shop.links.ProductBrandLinks;
import shop.links.ProjectLead;
import shop.links.ProjectTask;
import shop.links.ShopRefs;
import shop.links.TaskLabel;
import shop.links.TaskPartLinks;
import shop.links.TaskPartLinks.Part;
import shop.links.TaskPartLinks.Whole;
import shop.person.PersonId;

/** What deleting takes, wherever the records are. */
abstract class DeletionContract extends OfficeContract {

    /** How far the numbers of tasks and of their parts are apart. */
    private static final long PARTS = 100_000;

    @Test
    @Tag("C-050")
    void aDeletionTakesTheRecordAndAllItsLinksAndLeavesOthers() {
        office().labels("red", "blue");
        office().tasks(1, 2);
        taskLabel().create(task(1L), label("red"));
        taskLabel().create(task(1L), label("blue"));
        taskLabel().create(task(2L), label("red"));

        Deletion deletion = ligature().delete(label("red"));

        assertThat(deletion.records()).containsExactly(label("red"));
        assertThat(deletion.root()).isEqualTo(label("red"));
        assertThat(deletion.links()).isEqualTo(Map.of("task_label", 2L));
        assertThat(deletion.finished()).isTrue();
        assertThat(deletion.outstanding()).isEmpty();
        assertThat(deletion.irreversible()).isEmpty();
        assertThat(office().alive()).containsExactly("label blue", "task 1", "task 2");
        assertThat(taskLabel().labelsOf(task(1L))).containsExactly(label("blue"));
    }

    @Test
    @Tag("C-050")
    void whatADeletionTakesIsInTheHistoryAsDeleted() {
        office().labels("red");
        taskLabel().create(task(1L), label("red"));
        Instant created = clock.instant();
        Instant deleted = clock.tick();

        ligature().delete(label("red"));

        assertThat(taskLabel().history(task(1L), label("red")))
                .containsExactly(new Period<>(
                        new TaskLabel(task(1L), label("red")),
                        created,
                        created,
                        java.util.Optional.of(deleted),
                        java.util.Optional.of(DismissReason.DELETED)));
    }

    @Test
    @Tag("C-050")
    void ofARecordThatHasGoneTheLinksGoAndWhatCascades() {
        office().tasks(1, 2);
        projectTask().create(project("gone"), task(1L));

        Deletion deletion = ligature().deleted(project("gone"));

        assertThat(deletion.records()).containsExactly(task(1L));
        assertThat(office().alive()).containsExactly("task 2");
        assertThat(office().links()).isEmpty();
    }

    @Test
    @Tag("C-050")
    void aRecordThatIsNotThereIsNotAmongThoseThatWent() {
        office().tasks(1);
        projectTask().create(project("never"), task(1L));

        Deletion deletion = ligature().delete(project("never"));

        assertThat(deletion.records()).containsExactly(task(1L));
        assertThat(deletion.links()).isEqualTo(Map.of("project_task", 1L));
    }

    @Test
    @Tag("C-051")
    void theLinkedRecordsGoAndTheirLinksAndSoOnThroughAllModules() {
        office().projects("p", "q");
        office().tasks(1, 2, 3);
        office().files(1, 2, 3);
        office().persons("ann", "bob");
        office().labels("red");
        projectTask().create(project("p"), task(1L));
        projectTask().create(project("q"), task(3L));
        projectLead().create(project("p"), person(new PersonId("ann")));
        projectLead().create(project("q"), person(new PersonId("bob")));
        taskPart().create(TaskPartLinks.Whole.of(1L), TaskPartLinks.Part.of(2L));
        taskFile().create(task(2L), ShopRefs.file(file(1)));
        taskFile().create(task(2L), ShopRefs.file(file(2)));
        taskFile().create(task(3L), ShopRefs.file(file(3)));
        taskLabel().create(task(2L), label("red"));

        Deletion deletion = ligature().delete(project("p"));

        assertThat(deletion.finished()).isTrue();
        assertThat(deletion.records())
                .containsExactly(
                        project("p"),
                        person(new PersonId("ann")),
                        task(1L),
                        task(2L),
                        ShopRefs.file(file(1)),
                        ShopRefs.file(file(2)));
        assertThat(deletion.links())
                .isEqualTo(Map.of(
                        "project_lead", 1L, "project_task", 1L, "task_part", 1L, "task_file", 2L, "task_label", 1L));
        assertThat(office().links()).isEqualTo(Map.of("project_lead", 1L, "project_task", 1L, "task_file", 1L));
        assertThat(office().alive())
                .contains("project q", "task 3", "File 3", "label red")
                .doesNotContain("project p", "task 1", "task 2", "File 1");
        assertThat(leads()).containsExactly("bob");
    }

    @Test
    @Tag("C-052")
    void cyclesEnd() {
        office().tasks(1, 2, 3);
        taskPart().create(TaskPartLinks.Whole.of(1L), TaskPartLinks.Part.of(2L));
        taskPart().create(TaskPartLinks.Whole.of(2L), TaskPartLinks.Part.of(3L));
        taskPart().create(TaskPartLinks.Whole.of(3L), TaskPartLinks.Part.of(1L));

        Deletion deletion = ligature().delete(task(2L));

        assertThat(deletion.records()).containsExactly(task(2L), task(3L), task(1L));
        assertThat(deletion.links()).isEqualTo(Map.of("task_part", 3L));
        assertThat(office().alive()).isEmpty();
        assertThat(office().links()).isEmpty();
    }

    @Test
    @Tag("C-052")
    void aRecordThatIsItsOwnPartGoesOnce() {
        office().tasks(1);
        taskPart().create(TaskPartLinks.Whole.of(1L), TaskPartLinks.Part.of(1L));

        assertThat(ligature().delete(task(1L)).records()).containsExactly(task(1L));
    }

    @Test
    @Tag("C-053")
    void aRecordThatAnotherLinkOfTheKindHoldsStaysUntilTheLastOneGoes() {
        office().projects("p", "q");
        office().tasks(1);
        projectTask().create(project("p"), task(1L));
        projectTask().create(project("q"), task(1L));
        taskLabel().create(task(1L), label("red"));

        assertThat(ligature().delete(project("p")).records()).containsExactly(project("p"));
        assertThat(office().links()).isEqualTo(Map.of("project_task", 1L, "task_label", 1L));

        assertThat(ligature().delete(project("q")).records()).containsExactly(project("q"), task(1L));
        assertThat(office().links()).isEmpty();
    }

    @Test
    @Tag("C-053")
    void aLinkOfAnotherKindHoldsNothing() {
        office().projects("p");
        office().tasks(1, 2);
        projectTask().create(project("p"), task(1L));
        taskPart().create(TaskPartLinks.Whole.of(2L), TaskPartLinks.Part.of(1L));

        assertThat(ligature().delete(project("p")).records()).containsExactly(project("p"), task(1L));
        assertThat(office().links()).isEmpty();
    }

    @Test
    @Tag("C-053")
    void aRecordThatIsHeldByOneThatGoesLaterGoesWithThat() {
        office().tasks(1, 2, 3);
        office().projects("p");
        projectTask().create(project("p"), task(1L));
        taskPart().create(TaskPartLinks.Whole.of(1L), TaskPartLinks.Part.of(2L));
        taskPart().create(TaskPartLinks.Whole.of(2L), TaskPartLinks.Part.of(3L));

        assertThat(ligature().delete(project("p")).records())
                .containsExactly(project("p"), task(1L), task(2L), task(3L));
    }

    @Test
    @Tag("C-054")
    void aCascadeOnBothEndsWorksFromBoth() {
        office().tasks(1);
        office().files(1, 2);
        taskFile().create(task(1L), ShopRefs.file(file(1)));
        taskFile().create(task(1L), ShopRefs.file(file(2)));

        Deletion deletion = ligature().delete(ShopRefs.file(file(1)));

        assertThat(deletion.records()).containsExactly(ShopRefs.file(file(1)));
        assertThat(office().alive()).as("the other file holds the task").containsExactly("File 2", "task 1");

        assertThat(ligature().delete(ShopRefs.file(file(2))).records())
                .containsExactly(ShopRefs.file(file(2)), task(1L));
        assertThat(office().alive()).isEmpty();
    }

    @Test
    @Tag("C-057")
    void aRestorationBringsBackRecordsAndLinksExactly() {
        office().projects("p");
        office().tasks(1, 2, 3);
        office().persons("ann");
        office().labels("red");
        projectTask().create(new ProjectTask(project("p"), task(1L), 7, "first"));
        clock.tick();
        projectTask().update(project("p"), task(1L), c -> c.note("changed"));
        projectTask().create(new ProjectTask(project("p"), task(2L), 8, null));
        projectLead().create(project("p"), person(new PersonId("ann")));
        taskPart().create(TaskPartLinks.Whole.of(1L), TaskPartLinks.Part.of(3L));
        taskLabel().create(task(3L), label("red"));
        List<String> before = office().everything();
        clock.tick();
        Deletion deletion = ligature().delete(project("p"));
        assertThat(office().links()).isEmpty();
        clock.tick();

        Restoration restoration = ligature().restore(deletion.id());

        assertThat(office().everything()).isEqualTo(before);
        assertThat(restoration.finished()).isTrue();
        assertThat(restoration.records()).isEqualTo(deletion.records());
        assertThat(restoration.links()).isEqualTo(deletion.links());
        assertThat(restoration.left()).isEmpty();
        assertThat(projectTask().history(project("p"), task(1L))).hasSize(1);
        assertThat(office().people().alive()).containsExactly("ann");
    }

    @Test
    @Tag("C-057")
    void restoringAgainDoesNothing() {
        office().tasks(1);
        office().labels("red");
        taskLabel().create(task(1L), label("red"));
        Deletion deletion = ligature().delete(label("red"));
        ligature().restore(deletion.id());
        List<String> before = office().everything();

        Restoration again = ligature().restore(deletion.id());

        assertThat(again.records()).isEmpty();
        assertThat(again.links()).isEmpty();
        assertThat(again.finished()).isTrue();
        assertThat(office().everything()).isEqualTo(before);
    }

    @Test
    @Tag("C-057")
    void whatWasDeletedByItsModuleBeforeStaysDeleted() {
        office().projects("p");
        office().tasks(1, 2);
        projectTask().create(project("p"), task(1L));
        projectTask().create(project("p"), task(2L));
        Sql.execute(office().home("task"), "update task set deleted_at = timestamp '2020-01-01 00:00:00' where id = 1");

        Deletion deletion = ligature().delete(project("p"));
        assertThat(deletion.records()).containsExactly(project("p"), task(2L));
        ligature().restore(deletion.id());

        assertThat(office().alive()).containsExactly("project p", "task 2");
    }

    @Test
    @Tag("C-058")
    void linksThatWereDismissedBeforeStayDismissed() {
        office().labels("red");
        taskLabel().create(task(1L), label("red"));
        taskLabel().create(task(2L), label("red"));
        taskLabel().dismiss(task(1L), label("red"));
        Deletion deletion = ligature().delete(label("red"));

        ligature().restore(deletion.id());

        assertThat(taskLabel().tasksOf(label("red"))).containsExactly(task(2L));
    }

    @Test
    @Tag("C-058")
    void aRestorationIsRefusedWhereAPlaceWasTakenAndSaysWhich() {
        office().projects("p", "q");
        office().persons("ann", "bob");
        projectLead().create(project("p"), person(new PersonId("ann")));
        taskLabel().create(task(1L), label("red"));
        Deletion deletion = ligature().deleted(project("p"), d -> d.only(ProjectLead.class));
        projectLead().create(project("p"), person(new PersonId("bob")));
        List<String> before = office().everything();

        assertThatExceptionOfType(NotRestorableException.class)
                .isThrownBy(() -> ligature().restore(deletion.id()))
                .satisfies(refused -> assertThat(refused.reasons())
                        .containsExactly(
                                "Project p and Person PersonId[value=ann] cannot be linked by \"project_lead\" again,"
                                        + " because Project p and Person PersonId[value=bob] are now"));
        assertThat(office().everything()).isEqualTo(before);

        Restoration restoration = ligature().restorePartly(deletion.id());

        assertThat(restoration.left()).hasSize(1);
        assertThat(restoration.records()).containsExactly(person(new PersonId("ann")));
        assertThat(projectLead().leadOf(project("p"))).contains(person(new PersonId("bob")));
    }

    @Test
    @Tag("C-058")
    void aLinkThatWasCreatedAnewIsInTheWayOfTheOldOne() {
        office().labels("red");
        taskLabel().create(task(1L), label("red"));
        taskLabel().create(task(2L), label("red"));
        Deletion deletion = ligature().delete(label("red"));
        taskLabel().create(task(1L), label("red"));

        assertThatExceptionOfType(NotRestorableException.class)
                .isThrownBy(() -> ligature().restore(deletion.id()))
                .withMessageContaining("Task 1 and Label red were linked by \"task_label\" anew");

        Restoration restoration = ligature().restorePartly(deletion.id());
        assertThat(restoration.links()).isEqualTo(Map.of("task_label", 1L));
        assertThat(taskLabel().tasksOf(label("red"))).containsExactly(task(1L), task(2L));
        assertThat(office().alive()).containsExactly("label red");
    }

    @Test
    @Tag("C-059")
    void aPreviewSaysWhatADeletionThenDoesAndWritesNothing() {
        office().projects("p", "q");
        office().tasks(1, 2, 3);
        office().files(1);
        office().persons("ann");
        projectTask().create(project("p"), task(1L));
        projectTask().create(project("p"), task(2L));
        projectTask().create(project("q"), task(2L));
        projectLead().create(project("p"), person(new PersonId("ann")));
        projectLabel().create(project("p"), label("red"));
        taskPart().create(TaskPartLinks.Whole.of(1L), TaskPartLinks.Part.of(3L));
        taskFile().create(task(3L), ShopRefs.file(file(1)));
        List<String> before = office().everything();

        DeletionPreview preview = ligature().previewDelete(project("p"));

        assertThat(office().everything()).isEqualTo(before);
        assertThat(Sql.count(dataSource(), "ligature_deletion")).isZero();
        Deletion deletion = ligature().delete(project("p"));
        assertThat(preview.records()).isEqualTo(deletion.records());
        assertThat(preview.links()).isEqualTo(deletion.links());
        assertThat(preview.irreversible()).isEqualTo(deletion.irreversible());
        assertThat(preview.irreversible())
                .containsExactly(
                        "1 record of File: deleted from the table file",
                        "1 link of \"project_label\": dismissed without an archive");
    }

    @Test
    @Tag("C-060")
    void aDeletionCanBeLimitedToSomeLinks() {
        office().projects("p");
        office().tasks(1);
        office().persons("ann");
        projectTask().create(project("p"), task(1L));
        taskLabel().create(task(1L), label("red"));
        projectLead().create(project("p"), person(new PersonId("ann")));

        Deletion deletion = ligature().delete(project("p"), d -> d.only(ProjectTask.class));

        assertThat(deletion.records()).containsExactly(project("p"), task(1L));
        assertThat(office().links()).isEqualTo(Map.of("project_lead", 1L, "task_label", 1L));
    }

    @Test
    @Tag("C-060")
    void aDeletionCanLeaveSomeLinks() {
        office().projects("p");
        office().tasks(1);
        projectTask().create(project("p"), task(1L));
        taskLabel().create(task(1L), label("red"));
        projectLead().create(project("p"), person(new PersonId("ann")));
        Consumer<DeleteOptions> limits = d -> d.except(ProjectTask.class, TaskLabel.class);

        DeletionPreview preview = ligature().previewDelete(project("p"), limits);
        Deletion deletion = ligature().delete(project("p"), limits);

        assertThat(preview.links()).isEqualTo(deletion.links()).isEqualTo(Map.of("project_lead", 1L));
        assertThat(office().links()).isEqualTo(Map.of("project_task", 1L, "task_label", 1L));
    }

    @Test
    @Tag("C-060")
    void linksThatAreNoneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ligature().delete(project("p"), d -> d.only(File.class)))
                .withMessageStartingWith(
                        "shop.file.File is not a link with a table in any catalog; those are [account_order,");
    }

    @Test
    @Tag("C-061")
    void aRecordThatNobodyKnowsHowToDeleteIsNotDeleted() {
        ProductBrandLinks productBrand = ProductBrandLinks.in(ligature());
        productBrand.create(product("p"), brand("b"));

        assertThatExceptionOfType(UnsupportedDeletionException.class)
                .isThrownBy(() -> ligature().delete(product("p")))
                .withMessageStartingWith("Nobody knows how to delete a Product: ");

        assertThat(productBrand.exists(product("p"), brand("b"))).isTrue();
        assertThat(ligature().deleted(product("p")).links()).isEqualTo(Map.of("product_brand", 1L));
    }

    @Test
    @Tag("C-062")
    void whatCannotBeRestoredIsRefusedBeforeAnythingIsTouched() {
        office().tasks(1);
        office().files(1);
        taskFile().create(task(1L), ShopRefs.file(file(1)));
        Deletion deletion = ligature().delete(task(1L));
        assertThat(deletion.irreversible()).containsExactly("1 record of File: deleted from the table file");
        List<String> before = office().everything();

        assertThatExceptionOfType(NotRestorableException.class)
                .isThrownBy(() -> ligature().restore(deletion.id()))
                .satisfies(refused -> assertThat(refused.reasons()).isEqualTo(deletion.irreversible()));

        assertThat(office().everything()).isEqualTo(before);
    }

    @Test
    @Tag("C-062")
    void aRecordThatItsModuleHasRemovedOrDeletedAnewIsNotRestored() {
        office().projects("p");
        office().tasks(1, 2);
        projectTask().create(project("p"), task(1L));
        projectTask().create(project("p"), task(2L));
        Deletion deletion = ligature().delete(project("p"));
        Sql.execute(
                office().home("task"),
                "delete from task where id = 1",
                "update task set deleted_at = timestamp '2020-01-01 00:00:00' where id = 2");

        assertThatExceptionOfType(NotRestorableException.class)
                .isThrownBy(() -> ligature().restore(deletion.id()))
                .satisfies(refused -> assertThat(refused.reasons())
                        .containsExactly("Task 1 is not in its table any more", "Task 2 was deleted anew"));
        assertThat(office().links()).isEmpty();
    }

    @Test
    @Tag("C-062")
    void linksThatWerePurgedCannotComeBack() {
        office().labels("red");
        taskLabel().create(task(1L), label("red"));
        Deletion deletion = ligature().delete(label("red"));
        taskLabel().purge(clock.instant().plus(Duration.ofDays(1)));

        assertThatExceptionOfType(NotRestorableException.class)
                .isThrownBy(() -> ligature().restore(deletion.id()))
                .withMessageContaining("1 of 1 links of \"task_label\" are not in the archive any more");
    }

    @Test
    void aDeletionThatThereIsNotCannotBeRestored() {
        UUID id = UUID.fromString("7f7c4e1c-6f0e-4d51-9a39-3a3f3d1f5b01");

        assertThatExceptionOfType(NotRestorableException.class)
                .isThrownBy(() -> ligature().restore(id))
                .withMessageContaining("There is no deletion " + id);
    }

    @Test
    void aForgottenDeletionCannotBeRestored() {
        office().labels("red");
        Deletion deletion = ligature().delete(label("red"));

        assertThat(ligature().purge(clock.instant())).isZero();
        assertThat(ligature().purge(clock.instant().plusSeconds(1))).isEqualTo(1);

        assertThatExceptionOfType(NotRestorableException.class)
                .isThrownBy(() -> ligature().restore(deletion.id()));
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnTheNumberOfRecordsOfALevel() {
        int few = statementsToDelete("few", 1, 2);
        int many = statementsToDelete("many", 1000, 300);

        // of many records PostgreSQL locks all links of a kind, by one statement less
        assertThat(many).isLessThanOrEqualTo(few);
    }

    @Test
    @Tag("C-051")
    @Tag("C-057")
    void manyRecordsGoAndComeBack() {
        office().projects("p");
        long[] ids = LongStream.range(0, 700).toArray();
        office().tasks(ids);
        for (long id : ids) {
            projectTask().create(project("p"), task(id));
        }
        List<String> before = office().everything();

        Deletion deletion = ligature().delete(project("p"));
        assertThat(deletion.records()).hasSize(701);
        assertThat(deletion.state()).isEqualTo(Deletion.State.DONE);
        assertThat(office().alive()).isEmpty();
        ligature().restore(deletion.id());

        assertThat(office().everything()).isEqualTo(before);
    }

    private int statementsToDelete(String project, long first, int tasks) {
        office().projects(project);
        long[] ids = LongStream.range(first, first + tasks).toArray();
        office().tasks(ids);
        office().tasks(LongStream.of(ids).map(id -> id + PARTS).toArray());
        for (long id : ids) {
            projectTask().create(project(project), task(id));
            taskPart().create(Whole.of(id), Part.of(id + PARTS));
            taskLabel().create(task(id + PARTS), label("red"));
        }
        return dataSource()
                .executedBy(() -> assertThat(ligature().delete(project(project)).records())
                        .hasSize(2 * tasks + 1))
                .size();
    }

    /** Whom the module of people has not deleted. */
    private List<String> leads() {
        return peopleAreElsewhere()
                ? office().people().alive().stream().sorted().toList()
                : Sql.column(office().home("person"), "select id from person where deleted_by is null order by id")
                        .stream()
                        .map(String::valueOf)
                        .toList();
    }
}
