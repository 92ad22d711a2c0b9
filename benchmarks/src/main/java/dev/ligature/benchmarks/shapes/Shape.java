package dev.ligature.benchmarks.shapes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How pieces and their parts are read. Each column of each row is, but no objects are made of them. */
public enum Shape {
    /** All in one statement, whose rows are as many as the last parts. */
    JOINED("one statement, joined") {
        @Override
        void read(Connection connection, int depth, List<String> roots, Leaves leaves) throws SQLException {
            rows(connection, joined(depth), bound(roots), row -> leaves.add(row[2 * depth], 1));
        }
    },
    /** Each level by a list of keys. */
    IN("a statement a level, `in`") {
        @Override
        void read(Connection connection, int depth, List<String> roots, Leaves leaves) throws SQLException {
            levels(connection, depth, roots, Keys.LISTED, leaves);
        }

        @Override
        boolean canRead(long mostKeys) {
            return mostKeys <= MOST_LISTED;
        }
    },
    /** Each level by an array of keys. */
    ANY("a statement a level, `= any`") {
        @Override
        void read(Connection connection, int depth, List<String> roots, Leaves leaves) throws SQLException {
            levels(connection, depth, roots, Keys.ARRAY, leaves);
        }
    },
    /** Each level joined to an array of keys. */
    UNNEST("a statement a level, `unnest`") {
        @Override
        void read(Connection connection, int depth, List<String> roots, Leaves leaves) throws SQLException {
            levels(connection, depth, roots, Keys.ROWS, leaves);
        }
    },
    /** All in one statement, whose rows are the roots; their parts are text that is not taken apart. */
    JSON("one statement, `json_agg`, not parsed") {
        @Override
        void read(Connection connection, int depth, List<String> roots, Leaves leaves) throws SQLException {
            String sql = "select p0.id, p0.name, %s from piece p0 where p0.id in (%s) order by p0.id"
                    .formatted(json(1, depth), MARKS);
            rows(connection, sql, bound(roots), row -> leaves.addAll(row[2]));
        }

        private String json(int level, int depth) {
            String inner = level == depth ? "" : ", " + json(level + 1, depth);
            return ("(select json_agg(json_build_array(p%1$d.id, p%1$d.name%2$s) order by p%1$d.id)"
                            + " from piece_use u%1$d join piece p%1$d on p%1$d.id = u%1$d.part_id"
                            + " where u%1$d.whole_id = p%3$d.id)")
                    .formatted(level, inner, level - 1);
        }
    };

    private static final String MARKS = ":keys";
    private static final int MOST_PADDED = 16_384;
    private static final int MOST_LISTED = 32_000;
    private static final String PARTS = "piece_use u join piece p on p.id = u.part_id";

    private final String title;

    Shape(String title) {
        this.title = title;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    /** Reads pieces of these keys with their parts, and tells of those at the depth. */
    abstract void read(Connection connection, int depth, List<String> roots, Leaves leaves) throws SQLException;

    /** Whether so many keys are not too many for a statement. */
    boolean canRead(long mostKeys) {
        return true;
    }

    /** How keys get into a statement. */
    private enum Keys {
        LISTED("%s in (" + MARKS + ")", ""),
        ARRAY("%s = any (?)", ""),
        ROWS("%s = k.id", "unnest(?) as k(id), ");

        private final String condition;
        private final String from;

        Keys(String condition, String from) {
            this.condition = condition;
            this.from = from;
        }

        String roots() {
            return ("select r.id, r.name, p.id, p.name from %spiece r left join (%s) on u.whole_id = r.id where %s"
                            + " order by r.id, p.id")
                    .formatted(from, PARTS, condition.formatted("r.id"));
        }

        String parts() {
            return "select u.whole_id, p.id, p.name from %s%s where %s order by u.whole_id, p.id"
                    .formatted(from, PARTS, condition.formatted("u.whole_id"));
        }

        Binding binding(List<String> keys) {
            return this == LISTED ? bound(keys) : array(keys);
        }
    }

    @FunctionalInterface
    private interface Visitor {
        void visit(String[] row);
    }

    /** Keys for a statement. */
    private interface Binding {

        /** The statement, made for so many. */
        String sql(String template);

        void bind(PreparedStatement statement) throws SQLException;
    }

    private static String joined(int depth) {
        String columns = IntStream.rangeClosed(0, depth)
                .mapToObj("p%1$d.id, p%1$d.name"::formatted)
                .collect(Collectors.joining(", "));
        String joins = IntStream.rangeClosed(1, depth)
                .mapToObj(level -> (" left join (piece_use u%1$d join piece p%1$d on p%1$d.id = u%1$d.part_id)"
                                + " on u%1$d.whole_id = p%2$d.id")
                        .formatted(level, level - 1))
                .collect(Collectors.joining());
        String order =
                IntStream.rangeClosed(0, depth).mapToObj("p%d.id"::formatted).collect(Collectors.joining(", "));
        return "select %s from piece p0%s where p0.id in (%s) order by %s".formatted(columns, joins, MARKS, order);
    }

    /** The roots with their parts, and then the parts of these, of which each is asked for once; all of one state. */
    private static void levels(Connection connection, int depth, List<String> roots, Keys keys, Leaves leaves)
            throws SQLException {
        if (depth > 1) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
            }
        }
        Map<String, Long> reached = new HashMap<>();
        rows(connection, keys.roots(), keys.binding(roots), row -> reached.merge(row[2], 1L, Long::sum));
        for (int level = 2; level <= depth; level++) {
            Map<String, Long> before = Map.copyOf(reached);
            reached.clear();
            rows(
                    connection,
                    keys.parts(),
                    keys.binding(List.copyOf(before.keySet())),
                    row -> reached.merge(row[1], before.get(row[0]), Long::sum));
        }
        reached.forEach(leaves::add);
        if (depth > 1) {
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static void rows(Connection connection, String template, Binding binding, Visitor visitor)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(binding.sql(template))) {
            binding.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                String[] row = new String[rows.getMetaData().getColumnCount()];
                while (rows.next()) {
                    for (int column = 0; column < row.length; column++) {
                        row[column] = rows.getString(column + 1);
                    }
                    visitor.visit(row);
                }
            }
        }
    }

    /** A list that is padded to one of a few sizes, so that the statement is known. */
    private static Binding bound(List<String> keys) {
        int size = keys.size() > MOST_PADDED ? MOST_LISTED : Integer.highestOneBit(2 * keys.size() - 1);
        List<String> padded = new ArrayList<>(keys);
        padded.addAll(Collections.nCopies(size - keys.size(), keys.get(0)));
        return new Binding() {
            @Override
            public String sql(String template) {
                return template.replace(MARKS, "?" + ", ?".repeat(size - 1));
            }

            @Override
            public void bind(PreparedStatement statement) throws SQLException {
                for (int i = 0; i < size; i++) {
                    statement.setString(i + 1, padded.get(i));
                }
            }
        };
    }

    private static Binding array(List<String> keys) {
        return new Binding() {
            @Override
            public String sql(String template) {
                return template;
            }

            @Override
            public void bind(PreparedStatement statement) throws SQLException {
                statement.setArray(1, statement.getConnection().createArrayOf("text", keys.toArray()));
            }
        };
    }
}
