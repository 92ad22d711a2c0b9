package dev.ligature.conformance.cascade;

import static dev.ligature.conformance.cascade.Office.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static shop.links.ShopRefs.person;
import static shop.links.ShopRefs.project;
import static shop.links.ShopRefs.task;

import dev.ligature.Deletion;
import dev.ligature.LigatureException;
import dev.ligature.NotRestorableException;
import dev.ligature.conformance.concurrency.Rivals;
import dev.ligature.conformance.migrate.Logged;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.ShopRefs;
import shop.links.TaskPartLinks.Part;
import shop.links.TaskPartLinks.Whole;
import shop.person.PersonId;

/** Over several databases, a deletion or a restoration in which something went wrong at any point is finished later. */
abstract class FaultApartContract extends FaultContract {
    private static final Duration LONGER_THAN_A_LEASE = Duration.ofMinutes(2);
    private static final int INSTANCES = 4;
    private static final int ROUNDS = 10;

    @Test
    @Tag("C-056")
    void overSeveralDatabasesADeletionIsFinishedAfterAFaultAnywhere() {
        anew();
        List<String> before = office().everything();
        Deletion whole = ligature().delete(project("p"));
        List<String> after = withoutTimes(office().everything());

        failingAtEach(this::anew, () -> ligature().delete(project("p")), () -> {
            boolean asked = !ligature().pendingDeletions().isEmpty();
            clock.set(clock.instant().plus(LONGER_THAN_A_LEASE));
            List<Deletion> resumed = ligature().resume();
            assertThat(ligature().pendingDeletions()).isEmpty();
            if (asked) {
                assertThat(withoutTimes(office().everything())).isEqualTo(after);
                assertThat(resumed).singleElement().satisfies(deletion -> {
                    assertThat(deletion.records()).isEqualTo(whole.records());
                    assertThat(deletion.links()).isEqualTo(whole.links());
                });
                ligature().restore(resumed.get(0).id());
            }
            assertThat(withoutTimes(office().everything())).isIn(withoutTimes(before), after);
            assertThat(ligature().resume()).isEmpty();
        });
    }

    @Test
    @Tag("C-056")
    void overSeveralDatabasesARestorationIsFinishedAfterAFaultAnywhere() {
        anew();
        List<String> before = withoutTimes(office().everything());
        Deletion[] deletion = new Deletion[1];

        failingAtEach(
                () -> {
                    anew();
                    deletion[0] = ligature().delete(project("p"));
                },
                () -> ligature().restore(deletion[0].id()),
                () -> {
                    clock.set(clock.instant().plus(LONGER_THAN_A_LEASE));
                    ligature().resume();
                    assertThat(ligature().pendingDeletions()).isEmpty();
                    ligature().restore(deletion[0].id());
                    assertThat(withoutTimes(office().everything())).isEqualTo(before);
                });
    }

    @Test
    @Tag("C-056")
    void aModuleThatRefusesLeavesTheDeletionPendingAndSaysSo() {
        fill();
        List<String> before = office().everything();
        office().people().refuse(true);

        Deletion deletion = ligature().delete(project("p"));

        assertThat(deletion.finished()).isFalse();
        assertThat(deletion.outstanding()).containsExactly(person(new PersonId("ann")));
        assertThat(deletion.problem()).contains("Person: people are not deleted today");
        assertThat(office().alive()).as("the others do their part").doesNotContain("task 1", "project p");
        assertThat(ligature().pendingDeletions()).containsExactly(deletion);
        assertThat(ligature().resume()).isEmpty();

        office().people().refuse(false);

        assertThat(ligature().resume()).singleElement().satisfies(resumed -> {
            assertThat(resumed.id()).isEqualTo(deletion.id());
            assertThat(resumed.finished()).isTrue();
            assertThat(resumed.problem()).isEmpty();
        });
        assertThat(ligature().pendingDeletions()).isEmpty();
        ligature().restore(deletion.id());
        assertThat(office().everything()).isEqualTo(before);
    }

    @Test
    @Tag("C-056")
    void ofSeveralThatResumeOneFinishesADeletion() {
        try (Rivals rivals = new Rivals()) {
            for (int round = 0; round < ROUNDS; round++) {
                anew();
                office().people().refuse(true);
                Deletion deletion = ligature().delete(project("p"));
                office().people().refuse(false);
                office().people().forgetCalls();

                List<Rivals.Result<List<Deletion>>> resumed =
                        rivals.race(INSTANCES, n -> ligature().resume());

                assertThat(resumed).allSatisfy(one -> assertThat(one.thrown()).isEmpty());
                assertThat(resumed.stream().flatMap(one -> one.value().orElseThrow().stream()))
                        .singleElement()
                        .satisfies(one -> {
                            assertThat(one.id()).isEqualTo(deletion.id());
                            assertThat(one.finished()).isTrue();
                        });
                assertThat(office().people().calls()).isOne();
                assertThat(ligature().pendingDeletions()).isEmpty();
            }
        }
    }

    /** The keys of records, which messages of databases and modules can have in them, are for those who ask for them. */
    @Test
    void whatAModuleSaidIsLoggedAtDebugAlone() {
        fill();
        office().people().refuse(true);
        try (Logged logged = Logged.by("dev.ligature.cascade.Deletions")) {
            Deletion deletion = ligature().delete(project("p"));

            assertThat(logged.messages(Level.INFO))
                    .singleElement()
                    .asString()
                    .contains(
                            "Records of person could not be dealt with in deletion " + deletion.id(),
                            "java.lang.IllegalStateException")
                    .doesNotContain("not deleted today");
            assertThat(logged.messages(Level.ALL)).anyMatch(message -> message.contains("not deleted today"));
        }
    }

    @Test
    @Tag("C-056")
    void aPendingDeletionCanBeRestored() {
        fill();
        List<String> before = office().everything();
        office().people().refuse(true);
        Deletion deletion = ligature().delete(project("p"));

        ligature().restore(deletion.id());

        office().people().refuse(false);
        assertThat(office().everything()).isEqualTo(before);
        assertThat(office().people().alive()).containsExactly("ann");
        assertThat(ligature().resume()).isEmpty();
    }

    @Test
    @Tag("C-056")
    void whatAnotherInstanceIsAtIsLeftAloneUntilItsLeaseHasRunOut() {
        fill();
        AtomicInteger dismissals = new AtomicInteger();
        watch(sql -> {
            if (sql.startsWith("update task") && dismissals.incrementAndGet() == 1) {
                assertThat(ligature().resume()).as("while somebody is at it").isEmpty();
                assertThat(ligature().pendingDeletions()).hasSize(1);
            }
        });

        assertThat(ligature().delete(project("p")).finished()).isTrue();
        assertThat(dismissals).hasValueGreaterThan(0);
    }

    @Test
    @Tag("C-056")
    void aDeletionThatSomebodyIsAtIsNotRestored() {
        fill();
        AtomicInteger looks = new AtomicInteger();
        List<Throwable> refusals = new ArrayList<>();
        watch(sql -> {
            if (sql.startsWith("update task") && looks.incrementAndGet() == 1) {
                UUID id = ligature().pendingDeletions().get(0).id();
                refusals.add(catchThrowable(() -> ligature().restore(id)));
            }
        });

        Deletion deletion = ligature().delete(project("p"));

        assertThat(refusals)
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.THROWABLE)
                .isInstanceOf(NotRestorableException.class)
                .hasMessageContaining("Another instance is at it until");
        assertThat(deletion.state()).isEqualTo(Deletion.State.DONE);
        assertThat(office().alive()).doesNotContain("task 1", "task 3");
    }

    @Test
    @Tag("C-056")
    void whatIsDeletedAfterItWasRestoredComesBack() {
        fill();
        List<String> before = office().everything();
        AtomicInteger looks = new AtomicInteger();
        watch(sql -> {
            if (sql.startsWith("update task") && looks.incrementAndGet() == 1) {
                // as if it had been thought dead, because it took longer than its lease
                UUID id = ligature().pendingDeletions().get(0).id();
                clock.set(clock.instant().plus(LONGER_THAN_A_LEASE));
                ligature().restore(id);
            }
        });

        assertThat(catchThrowable(() -> ligature().delete(project("p"))))
                .satisfiesAnyOf(
                        none -> assertThat(none).isNull(),
                        error -> assertThat(error).isInstanceOf(LigatureException.class));

        assertThat(looks).hasValueGreaterThan(0);
        assertThat(office().everything()).isEqualTo(before);
        assertThat(ligature().pendingDeletions()).isEmpty();
    }

    @Test
    @Tag("C-050")
    void aRecordThatHasGoneTakesOthersOfItsModelWhereverTheyAre() {
        office().tasks(1, 2);
        taskPart().create(Whole.of(1L), Part.of(2L));

        Deletion deletion = ligature().deleted(task(1L));

        assertThat(deletion.records()).containsExactly(task(2L));
        assertThat(office().alive()).containsExactly("task 1");
    }

    @Test
    void overSeveralDatabasesADeletionIsRefusedInATransaction() {
        fill();
        List<String> before = office().everything();

        assertThatThrownBy(
                        () -> ligature().transaction(tx -> ligature().with(tx).delete(project("p"))))
                .isInstanceOf(LigatureException.class)
                .hasMessageStartingWith("A deletion over several databases cannot be part of a transaction");
        assertThat(office().everything()).isEqualTo(before);
    }

    @Test
    @Tag("C-062")
    void aRestorationThatIsRefusedOverSeveralDatabasesTouchesNothing() {
        fill();
        office().files(1);
        taskFile().create(task(3L), ShopRefs.file(file(1)));
        Deletion deletion = ligature().delete(project("p"));
        List<String> deleted = office().everything();

        assertThatThrownBy(() -> ligature().restore(deletion.id())).isInstanceOf(NotRestorableException.class);

        assertThat(office().everything()).isEqualTo(deleted);
        assertThat(ligature().pendingDeletions()).isEmpty();
    }

    /** Rows whose times depend on when they were written, without them. */
    private static List<String> withoutTimes(List<String> rows) {
        return rows.stream()
                .map(row -> row.replaceAll("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d[^ |]*", "at"))
                .map(row -> row.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]+", "id"))
                .sorted()
                .toList();
    }
}
