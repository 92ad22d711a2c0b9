package dev.ligature.conformance.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static shop.links.ShopRefs.label;
import static shop.links.ShopRefs.project;
import static shop.links.ShopRefs.task;

import dev.ligature.Deletion;
import dev.ligature.Ligature;
import dev.ligature.LinkEvent;
import dev.ligature.conformance.workflow.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.ProjectTask;

/** What is told of deletions, wherever the records are. */
abstract class DeletionListenerContract extends OfficeContract {

    private final Told told = new Told();
    private final List<LinkEvent<?>> committed = new ArrayList<>();

    @Override
    protected Ligature.Builder wire(Ligature.Builder builder) {
        return super.wire(builder).listener(told).afterCommit(committed::addAll);
    }

    @BeforeEach
    void aProject() {
        told.reset();
        office().projects("p");
        office().tasks(1, 2);
        office().labels("red");
        projectTask().create(new ProjectTask(project("p"), task(1L), 3, "first"));
        projectTask().create(project("p"), task(2L));
        taskLabel().create(task(1L), label("red"));
        clock.tick();
        told.reset();
        committed.clear();
    }

    @Test
    @Tag("C-120")
    @Tag("C-121")
    void eachLinkThatADeletionTakesIsToldAsItWas() {
        Instant at = clock.instant();

        Deletion deletion = ligature().delete(project("p"));

        assertThat(deletion.finished()).isTrue();
        assertThat(told.lines())
                .containsExactlyInAnyOrder("DISMISSED p 1 DELETED", "DISMISSED p 2 DELETED", "DISMISSED 1 red DELETED");
        assertThat(Told.lines(committed)).isEqualTo(told.lines());
        LinkEvent<ProjectTask> first = committed.stream()
                .flatMap(event -> event.of(ProjectTask.class).stream())
                .filter(event -> event.right().key().equals(1L))
                .findFirst()
                .orElseThrow();
        assertThat(first.before().orElseThrow().link()).isEqualTo(new ProjectTask(project("p"), task(1L), 3, "first"));
        assertThat(first.at()).isEqualTo(at);
    }

    @Test
    @Tag("C-122")
    void eachLinkThatComesBackIsTold() {
        List<String> before = office().everything();
        Deletion deletion = ligature().delete(project("p"));
        told.reset();
        committed.clear();

        ligature().restore(deletion.id());
        ligature().restore(deletion.id());

        assertThat(told.lines()).containsExactlyInAnyOrder("RESTORED p 1", "RESTORED p 2", "RESTORED 1 red");
        assertThat(Told.lines(committed)).isEqualTo(told.lines());
        assertThat(office().everything()).isEqualTo(before);
    }

    @Test
    @Tag("C-124")
    void aListenerThatThrowsKeepsTheLinks() {
        List<String> before = office().everything();
        IllegalStateException thrown = new IllegalStateException("not today");
        told.then((events, tx) -> {
            throw thrown;
        });

        assertThat(catchThrowable(() -> ligature().delete(project("p")))).isSameAs(thrown);

        assertThat(office().everything()).isEqualTo(before);
        assertThat(committed).isEmpty();
    }

    @Test
    @Tag("C-124")
    void aDeletionThatAListenerRefusedIsNotPendingAnywhere() {
        List<String> before = office().everything();
        told.then((events, tx) -> {
            throw new IllegalStateException("not today");
        });
        assertThat(catchThrowable(() -> ligature().delete(project("p")))).hasMessage("not today");
        told.reset();

        assertThat(ligature().pendingDeletions()).isEmpty();
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        assertThat(ligature().resume()).isEmpty();
        assertThat(told.lines()).isEmpty();
        assertThat(office().everything()).isEqualTo(before);
    }
}
