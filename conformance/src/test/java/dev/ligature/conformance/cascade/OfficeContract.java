package dev.ligature.conformance.cascade;

import dev.ligature.Ligature;
import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.database.RecordingDataSource;
import dev.ligature.conformance.database.TestDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import shop.links.ProjectLabelLinks;
import shop.links.ProjectLeadLinks;
import shop.links.ProjectTaskLinks;
import shop.links.TaskFileLinks;
import shop.links.TaskLabelLinks;
import shop.links.TaskPartLinks;
import shop.person.Person;

/** The base of the contracts about deleting: an {@link Office}, all in one database unless a subclass says otherwise. */
abstract class OfficeContract extends ShopContract {
    private final List<TestDatabase> opened = new ArrayList<>();
    private final List<RecordingDataSource> recordings = new ArrayList<>();
    private Office office;

    /** New databases for modules other than that of the links, by the names of the modules' tables. */
    protected Map<String, TestDatabase> modules() {
        return Map.of();
    }

    /** Whether people are in no database. */
    protected boolean peopleAreElsewhere() {
        return false;
    }

    @Override
    protected Ligature.Builder wire(Ligature.Builder builder) {
        Map<String, TestDatabase> modules = modules();
        Map<String, DataSource> homes = new HashMap<>();
        modules.forEach((table, database) -> {
            opened.add(database);
            RecordingDataSource recorded = new RecordingDataSource(database.dataSource());
            recordings.add(recorded);
            homes.put(table, recorded);
            builder.module("shop." + table, recorded);
        });
        if (!modules.isEmpty()) {
            builder.module("shop", dataSource());
        }
        office = new Office(dataSource(), homes);
        if (peopleAreElsewhere()) {
            builder.source(Person.class, office.people());
        }
        return builder.deleter(Person.class, office.people());
    }

    @BeforeAll
    final void createTables() {
        office.createTables();
    }

    @BeforeEach
    final void emptyTables() {
        office.empty();
        dataSource().forget();
    }

    @AfterAll
    final void closeModules() {
        opened.forEach(TestDatabase::close);
    }

    /** Has somebody look at all that is executed on all databases. */
    protected final void watch(RecordingDataSource.Watcher watcher) {
        dataSource().watch(watcher);
        recordings.forEach(recorded -> recorded.watch(watcher));
    }

    @AfterEach
    final void lookAway() {
        watch(RecordingDataSource.Watcher.NONE);
    }

    protected final Office office() {
        return office;
    }

    protected final ProjectTaskLinks projectTask() {
        return ProjectTaskLinks.in(ligature());
    }

    protected final ProjectLeadLinks projectLead() {
        return ProjectLeadLinks.in(ligature());
    }

    protected final TaskPartLinks taskPart() {
        return TaskPartLinks.in(ligature());
    }

    protected final TaskFileLinks taskFile() {
        return TaskFileLinks.in(ligature());
    }

    protected final TaskLabelLinks taskLabel() {
        return TaskLabelLinks.in(ligature());
    }

    protected final ProjectLabelLinks projectLabel() {
        return ProjectLabelLinks.in(ligature());
    }
}
