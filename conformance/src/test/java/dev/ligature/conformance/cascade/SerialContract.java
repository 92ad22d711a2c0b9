package dev.ligature.conformance.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.links.ShopRefs.person;
import static shop.links.ShopRefs.project;
import static shop.links.ShopRefs.task;

import dev.ligature.Counts;
import dev.ligature.Deletion;
import dev.ligature.LinkConflictException;
import dev.ligature.NotRestorableException;
import dev.ligature.Ref;
import dev.ligature.conformance.cascade.SerialModel.Done;
import dev.ligature.conformance.cascade.SerialModel.Held;
import dev.ligature.conformance.cascade.SerialModel.Kind;
import dev.ligature.conformance.cascade.SerialModel.Operation;
import dev.ligature.conformance.cascade.SerialModel.State;
import dev.ligature.conformance.concurrency.Rivals;
import dev.ligature.conformance.concurrency.Rivals.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.person.Person;
import shop.person.PersonId;

/**
 * Eight threads that create, dismiss, set, delete and restore the same few records at once: what they wrote, and were told of
 * it, is to each record as if they had written one after the other. Who wrote nothing may have looked before others were done. {@code -Dligature.rounds=N} makes
 * more rounds, {@code -Dligature.seed=N} others.
 */
abstract class SerialContract extends OfficeContract {
    private static final long SEED = Long.getLong("ligature.seed", 60);
    private static final int THREADS = 8;
    private static final int EACH = 3;
    /** How many rounds are in the tables together. */
    private static final int AT_A_TIME = 50;

    private static final int PROJECTS = 2;
    private static final int TASKS = 3;
    private static final int PEOPLE = 2;

    private final Rivals rivals = new Rivals();

    /** How many rounds there are if nothing else is said. */
    abstract int rounds();

    @AfterAll
    void stop() {
        rivals.close();
    }

    @Test
    @Tag("C-055")
    @Tag("C-026")
    void whatManyDoAtOnceIsToEachRecordAsIfTheyHadDoneItOneAfterTheOther() {
        int rounds = Integer.getInteger("ligature.rounds", rounds());
        for (int i = 0; i < rounds; i++) {
            if (i % AT_A_TIME == 0) {
                emptyLinks();
                office().empty();
            }
            Round round = new Round(i);
            round.fill();
            State start = round.state();
            long seed = SEED + i;

            List<Result<List<Done>>> results =
                    rivals.race(THREADS, number -> round.work(number, new Random(seed * THREADS + number)));

            assertThat(results).allSatisfy(result -> assertThat(result.thrown()).isEmpty());
            List<List<Done>> done = results.stream()
                    .map(result -> result.value().orElseThrow().stream()
                            .filter(Done::wrote)
                            .toList())
                    .toList();
            State end = round.state();
            assertThat(SerialModel.explains(start, done, end))
                    .as("seed %d: from %s%n%s%nto %s", seed, start, done, end)
                    .isTrue();
        }
    }

    /** A few records of their own for each round. */
    private final class Round {
        private final int number;

        Round(int number) {
            this.number = number;
        }

        void fill() {
            for (int i = 0; i < PROJECTS; i++) {
                office().projects(projectId(i));
            }
            for (int i = 0; i < TASKS; i++) {
                office().tasks(taskId(i));
            }
            for (int i = 0; i < PEOPLE; i++) {
                office().persons(personId(i));
            }
            projectTask().create(project(projectId(0)), task(taskId(0)));
            projectTask().create(project(projectId(1)), task(taskId(0)));
        }

        private String projectId(int i) {
            return "r%dp%d".formatted(number, i);
        }

        private long taskId(int i) {
            return number * 10L + i;
        }

        private String personId(int i) {
            return "r%da%d".formatted(number, i);
        }

        State state() {
            Set<Held> tasks = new HashSet<>();
            Map<Integer, Integer> leads = new HashMap<>();
            for (int i = 0; i < PROJECTS; i++) {
                int owner = i;
                projectTask()
                        .tasksOf(project(projectId(i)))
                        .forEach(task -> tasks.add(new Held(owner, (int) (task.key() - taskId(0)))));
                projectLead()
                        .leadOf(project(projectId(i)))
                        .ifPresent(lead -> leads.put(owner, digit(lead.key().value())));
            }
            Set<String> alive = new TreeSet<>();
            office().alive().forEach(record -> name(record).ifPresent(alive::add));
            return new State(tasks, leads, alive, Map.of());
        }

        /** What the model calls a record of this round. */
        private java.util.Optional<String> name(String record) {
            String[] words = record.split(" ");
            boolean ours = words[0].equals("task")
                    ? Long.parseLong(words[1]) / 10 == number
                    : words[1].startsWith("r%dp".formatted(number)) || words[1].startsWith("r%da".formatted(number));
            return ours ? java.util.Optional.of(words[0] + " " + digit(words[1])) : java.util.Optional.empty();
        }

        private int digit(String id) {
            return id.charAt(id.length() - 1) - '0';
        }

        List<Done> work(int thread, Random random) {
            List<Done> all = new ArrayList<>();
            Map<Integer, UUID> deletions = new HashMap<>();
            for (int i = 0; i < EACH; i++) {
                int operationNumber = thread * EACH + i;
                Operation operation = operation(random, List.copyOf(deletions.keySet()));
                all.add(new Done(operationNumber, operation, result(operationNumber, operation, deletions)));
            }
            return all;
        }

        private Operation operation(Random random, List<Integer> deletions) {
            Kind[] kinds = Kind.values();
            Kind kind = kinds[random.nextInt(kinds.length)];
            if (kind == Kind.RESTORE && deletions.isEmpty()) {
                kind = Kind.DELETE;
            }
            Set<Integer> tasks = new LinkedHashSet<>();
            for (int i = 0; i < TASKS; i++) {
                if (random.nextBoolean()) {
                    tasks.add(i);
                }
            }
            return new Operation(
                    kind,
                    random.nextInt(PROJECTS),
                    random.nextInt(TASKS),
                    tasks,
                    random.nextInt(PEOPLE),
                    deletions.isEmpty() ? -1 : deletions.get(random.nextInt(deletions.size())));
        }

        private String result(int operationNumber, Operation operation, Map<Integer, UUID> deletions) {
            Ref<shop.project.Project, String> project = project(projectId(operation.project()));
            Ref<shop.task.Task, Long> task = task(taskId(operation.task()));
            return switch (operation.kind()) {
                case CREATE -> projectTask().create(project, task).toString();
                case DISMISS -> String.valueOf(projectTask().dismiss(project, task));
                case SET -> {
                    Counts counts = projectTask()
                            .setTasksOf(
                                    project,
                                    operation.tasks().stream()
                                            .map(i -> task(taskId(i)))
                                            .toList());
                    yield "+%d -%d".formatted(counts.created(), counts.dismissed());
                }
                case LEAD -> lead(project, person(new PersonId(personId(operation.person()))));
                case DELETE -> {
                    Deletion deletion = ligature().delete(project);
                    deletions.put(operationNumber, deletion.id());
                    Set<String> records = new TreeSet<>();
                    deletion.records().forEach(ref -> name(record(ref)).ifPresent(records::add));
                    yield "%s -%d -%d"
                            .formatted(
                                    records,
                                    deletion.links().getOrDefault("project_task", 0L),
                                    deletion.links().getOrDefault("project_lead", 0L));
                }
                case RESTORE -> restore(deletions.get(operation.deletion()));
            };
        }

        private String lead(Ref<shop.project.Project, String> project, Ref<Person, PersonId> person) {
            try {
                return projectLead().setLeadOf(project, person).toString();
            } catch (LinkConflictException taken) {
                return "conflict";
            }
        }

        private String restore(UUID deletion) {
            try {
                // one that took nothing is restored the first time too
                boolean before = restored(deletion);
                ligature().restore(deletion);
                return before ? "nothing" : "restored";
            } catch (NotRestorableException blocked) {
                return "refused";
            }
        }

        private boolean restored(UUID deletion) {
            return dev.ligature.conformance.database.Sql.column(
                            dataSource(), "select phase from ligature_deletion where id = '%s'".formatted(deletion))
                    .contains("restored");
        }

        private String record(Ref<?, ?> ref) {
            Object key = ref.key() instanceof PersonId id ? id.value() : ref.key();
            return ref.model().getSimpleName().toLowerCase(java.util.Locale.ROOT) + " " + key;
        }
    }
}
