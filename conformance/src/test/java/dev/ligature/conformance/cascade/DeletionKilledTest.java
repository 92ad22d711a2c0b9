package dev.ligature.conformance.cascade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static shop.links.ShopRefs.project;
import static shop.links.ShopRefs.task;

import dev.ligature.Deletion;
import dev.ligature.Ligature;
import dev.ligature.conformance.database.DataSources;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.RecordingDataSource;
import dev.ligature.conformance.database.TestDatabase;
import dev.ligature.conformance.modules.ChildProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import shop.links.ProjectTask;
import shop.links.ProjectTaskLinks;
import shop.links.TaskPart;
import shop.links.TaskPartLinks;
import shop.links.TaskPartLinks.Part;
import shop.links.TaskPartLinks.Whole;

/**
 * A process is killed at each point between two statements of a deletion, or a restoration, over two PostgreSQL databases.
 * Another goes on with it later.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DeletionKilledTest {
    private static final String AT_POINT = "at the point";
    private static final Duration LONGER_THAN_A_LEASE = Duration.ofMinutes(2);

    private TestDatabase links;
    private TestDatabase tasks;
    private Office office;
    private Ligature ligature;

    @BeforeAll
    void open() {
        links = PostgresDatabase.open();
        tasks = PostgresDatabase.open();
        office = new Office(links.dataSource(), Map.of("task", tasks.dataSource()));
        Clock later = Clock.offset(Clock.systemUTC(), LONGER_THAN_A_LEASE);
        ligature = ligature(links.dataSource(), tasks.dataSource(), later);
        ligature.migrate();
        office.createTables();
    }

    @AfterAll
    void close() {
        links.close();
        tasks.close();
    }

    @BeforeEach
    void fill() {
        office.empty();
        office.clearLinks();
        office.projects("p", "q");
        office.tasks(1, 2, 3);
        ProjectTaskLinks projectTask = ProjectTaskLinks.in(ligature);
        projectTask.create(new ProjectTask(project("p"), task(1L), 4, "x"));
        projectTask.create(project("p"), task(2L));
        projectTask.create(project("q"), task(2L));
        TaskPartLinks.in(ligature).create(Whole.of(1L), Part.of(3L));
    }

    @Test
    @Tag("C-056")
    void aDeletionThatIsResumedIsAlwaysFinished() {
        RecordingDataSource down = new RecordingDataSource(tasks.dataSource());
        down.watch(sql -> {
            if (!sql.startsWith("#")) {
                throw new SQLException("nobody answers");
            }
        });
        Ligature withoutTasks = ligature(links.dataSource(), down, Clock.systemUTC());
        Clock muchLater = Clock.offset(Clock.systemUTC(), LONGER_THAN_A_LEASE.multipliedBy(2));
        Ligature last = ligature(links.dataSource(), tasks.dataSource(), muchLater);
        int points = 0;
        for (boolean killed = true; killed; points++) {
            fill();
            Deletion pending = withoutTasks.delete(project("p"), d -> d.only(ProjectTask.class, TaskPart.class));
            assertThat(pending.finished()).isFalse();
            killed = killedAt(points + 1, "resume", "");

            last.resume();

            assertThat(office.alive()).as("point %d", points + 1).containsExactly("project q", "task 2");
            assertThat(office.links()).isEqualTo(Map.of("project_task", 1L));
            assertThat(last.pendingDeletions()).isEmpty();
        }
        assertThat(points).as("points").isGreaterThan(10);
    }

    private static Ligature ligature(DataSource links, DataSource tasks, Clock clock) {
        return Ligature.builder()
                .links(links)
                .module("shop", links)
                .module("shop.task", tasks)
                .deleter(shop.person.Person.class, new People())
                .clock(clock)
                .build();
    }

    @Test
    @Tag("C-056")
    void aDeletionIsAlwaysFinished() {
        int points = 0;
        for (boolean killed = true; killed; points++) {
            fill();
            List<String> before = office.everything();
            killed = killedAt(points + 1, "delete", "p");

            List<Deletion> resumed = ligature.resume();

            assertThat(resumed)
                    .allSatisfy(deletion ->
                            assertThat(deletion.records()).containsExactly(project("p"), task(1L), task(3L)));
            if (points == 0) {
                // it was killed before it had asked for anything
                assertThat(office.everything()).isEqualTo(before);
            } else {
                assertThat(office.alive()).as("point %d", points + 1).containsExactly("project q", "task 2");
                assertThat(office.links()).isEqualTo(Map.of("project_task", 1L));
            }
            assertThat(ligature.pendingDeletions()).isEmpty();
        }
        assertThat(points).as("points").isGreaterThan(20);
    }

    @Test
    @Tag("C-056")
    void aRestorationIsAlwaysFinished() {
        int points = 0;
        // once it has begun at one point, it has at all later ones
        boolean begun = false;
        for (boolean killed = true; killed; points++) {
            fill();
            List<String> before = office.everything();
            UUID id = ligature.delete(project("p"), d -> d.only(ProjectTask.class, TaskPart.class))
                    .id();
            List<String> deleted = office.everything();
            killed = killedAt(points + 1, "restore", id.toString());
            boolean pending = !ligature.pendingDeletions().isEmpty();

            ligature.resume();

            begun |= pending || !killed;
            assertThat(office.everything()).as("point %d", points + 1).isEqualTo(begun ? before : deleted);
            assertThat(ligature.pendingDeletions()).isEmpty();
        }
        assertThat(begun).isTrue();
        assertThat(points).as("points").isGreaterThan(15);
    }

    /** Whether a process was killed at a point, with SIGKILL where there are signals, rather than done before. */
    private boolean killedAt(int point, String work, String argument) {
        try {
            Process process = new ProcessBuilder(ChildProcess.ofTests(
                            Victim.class,
                            DataSources.url(links.dataSource()),
                            DataSources.url(tasks.dataSource()),
                            String.valueOf(point),
                            work,
                            argument))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader output = process.inputReader(UTF_8)) {
                boolean reached = AT_POINT.equals(output.readLine());
                if (reached) {
                    process.destroyForcibly();
                }
                int exit = process.waitFor();
                assertThat(exit == 0).as("exit %d at point %d", exit, point).isEqualTo(!reached);
                return reached;
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** A process that stops at a point, to be killed there. */
    public static final class Victim {
        private Victim() {}

        /** Does some work on two databases. */
        public static void main(String[] arguments) {
            RecordingDataSource links = new RecordingDataSource(DataSources.of(arguments[0]));
            RecordingDataSource tasks = new RecordingDataSource(DataSources.of(arguments[1]));
            AtomicInteger left = new AtomicInteger(Integer.parseInt(arguments[2]));
            RecordingDataSource.Watcher watcher = sql -> {
                if (left.decrementAndGet() == 0) {
                    System.out.println(AT_POINT);
                    waitForTheEnd();
                }
            };
            links.watch(watcher);
            tasks.watch(watcher);
            Ligature ligature = ligature(links, tasks, Clock.systemUTC());
            switch (arguments[3]) {
                case "delete" -> ligature.delete(project(arguments[4]), d -> d.only(ProjectTask.class, TaskPart.class));
                case "resume" ->
                    ligature(links, tasks, Clock.offset(Clock.systemUTC(), LONGER_THAN_A_LEASE))
                            .resume();
                default -> ligature.restore(UUID.fromString(arguments[4]));
            }
        }

        private static void waitForTheEnd() {
            try {
                // nobody writes there
                System.in.read();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
