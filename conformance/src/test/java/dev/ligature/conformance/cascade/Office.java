package dev.ligature.conformance.cascade;

import dev.ligature.conformance.database.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/** Projects, tasks, files, labels and people, each in a database of its module, and their links in another. */
final class Office {
    private static final Map<String, String> TABLES = new LinkedHashMap<>(Map.of(
            "project", "(id varchar(50) primary key, name varchar(50), deleted_at timestamp(6) with time zone)",
            "task", "(id bigint primary key, title varchar(50), deleted_at timestamp(6))",
            "file", "(name varchar(50), id uuid)",
            "label", "(id varchar(50) primary key, deleted_at date)",
            "person", "(id varchar(50) primary key, name varchar(50), deleted_by varchar(36))"));

    private static final List<String> LINKS =
            List.of("project_label", "project_lead", "project_task", "task_file", "task_label", "task_part");

    private final DataSource links;
    private final Map<String, DataSource> homes;
    private final People people = new People();

    /** @param homes the database of each table that is not with the links */
    Office(DataSource links, Map<String, DataSource> homes) {
        this.links = links;
        this.homes = homes;
    }

    People people() {
        return people;
    }

    void createTables() {
        TABLES.forEach((table, columns) -> Sql.execute(home(table), "create table " + table + " " + columns));
    }

    void empty() {
        TABLES.keySet().forEach(table -> Sql.execute(home(table), "delete from " + table));
        Sql.execute(
                links,
                "delete from ligature_deletion",
                "delete from ligature_deletion_part",
                "delete from ligature_step");
        people.clear();
    }

    /** Removes all links between its records, live and dismissed. */
    void clearLinks() {
        for (String table : LINKS) {
            Sql.execute(links, "delete from " + table);
            if (!table.equals("project_label")) {
                Sql.execute(links, "delete from " + table + "_archive");
            }
        }
    }

    void projects(String... ids) {
        for (String id : ids) {
            insert("project", "insert into project (id, name) values ('%s', 'Project %s')".formatted(id, id));
        }
    }

    void tasks(long... ids) {
        for (long id : ids) {
            insert("task", "insert into task (id, title) values (%d, 'Task %d')".formatted(id, id));
        }
    }

    void files(int... numbers) {
        for (int number : numbers) {
            insert("file", "insert into file (id, name) values ('%s', 'File %d')".formatted(file(number), number));
        }
    }

    void labels(String... ids) {
        for (String id : ids) {
            insert("label", "insert into label (id) values ('%s')".formatted(id));
        }
    }

    void persons(String... ids) {
        for (String id : ids) {
            insert("person", "insert into person (id, name) values ('%s', 'Person %s')".formatted(id, id));
            people.add(id);
        }
    }

    /** The key of the file of a number. */
    static UUID file(int number) {
        return new UUID(0, number);
    }

    /** All records that are there and not deleted, such as {@code project p}; people as their table has them. */
    Set<String> alive() {
        Set<String> alive = new TreeSet<>();
        Map.of("project", "deleted_at", "task", "deleted_at", "label", "deleted_at", "person", "deleted_by")
                .forEach((table, mark) -> Sql.column(
                                home(table), "select id from %s where %s is null".formatted(table, mark))
                        .forEach(id -> alive.add(table + " " + id)));
        Sql.column(home("file"), "select name from file").forEach(name -> alive.add(String.valueOf(name)));
        return alive;
    }

    /** How many live links there are of each kind that has some. */
    Map<String, Long> links() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String table :
                List.of("project_label", "project_lead", "project_task", "task_file", "task_label", "task_part")) {
            long count = Sql.count(links, table);
            if (count > 0) {
                counts.put(table, count);
            }
        }
        return counts;
    }

    /** Everything that is in the tables of links that are live, and of records, as text. */
    List<String> everything() {
        List<String> all = new ArrayList<>();
        for (String table :
                List.of("project_label", "project_lead", "project_task", "task_file", "task_label", "task_part")) {
            all.addAll(Sql.rows(links, table));
        }
        TABLES.keySet().forEach(table -> all.addAll(Sql.rows(home(table), table)));
        return all.stream().sorted().toList();
    }

    DataSource home(String table) {
        return homes.getOrDefault(table, links);
    }

    private void insert(String table, String sql) {
        Sql.execute(home(table), sql);
    }
}
