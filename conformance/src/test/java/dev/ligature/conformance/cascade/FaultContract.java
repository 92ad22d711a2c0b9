package dev.ligature.conformance.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.links.ShopRefs.label;
import static shop.links.ShopRefs.person;
import static shop.links.ShopRefs.project;
import static shop.links.ShopRefs.task;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import shop.links.ProjectTask;
import shop.links.TaskPartLinks.Part;
import shop.links.TaskPartLinks.Whole;
import shop.person.PersonId;

/** The base of the contracts about what is left when something goes wrong in the middle. */
abstract class FaultContract extends OfficeContract {
    final void fill() {
        office().projects("p", "q");
        office().tasks(1, 2, 3);
        office().labels("red");
        office().persons("ann");
        projectTask().create(new ProjectTask(project("p"), task(1L), 4, "x"));
        projectTask().create(project("p"), task(2L));
        projectTask().create(project("q"), task(2L));
        projectLead().create(project("p"), person(new PersonId("ann")));
        taskPart().create(Whole.of(1L), Part.of(3L));
        taskLabel().create(task(3L), label("red"));
    }

    /** Runs work of which one statement after the other fails; {@code then} looks at what is left of each failure. */
    final void failingAtEach(Runnable prepare, Runnable work, Runnable then) {
        for (int point = 1; ; point++) {
            prepare.run();
            AtomicInteger left = new AtomicInteger(point);
            watch(sql -> {
                if (!sql.equals("#rollback") && left.decrementAndGet() == 0) {
                    throw new SQLException("a fault");
                }
            });
            try {
                work.run();
            } catch (RuntimeException failed) {
                assertThat(failed).hasMessageContaining("a fault");
            }
            watch(sql -> {});
            if (left.get() > 0) {
                assertThat(point).as("points at which it failed").isGreaterThan(10);
                return;
            }
            then.run();
        }
    }

    final void anew() {
        emptyLinks();
        office().empty();
        fill();
    }
}
