package dev.ligature.benchmarks.bulk;

import dev.ligature.benchmarks.Data;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.postgresql.PGConnection;

/** The ways to load links that PostgreSQL has, by hand. */
final class BulkJdbc {

    private static final String INTO = "insert into product_mark (product_id, tag_id, rank, created_at, updated_at) ";
    private static final String ON_CONFLICT = " on conflict (product_id, tag_id) do update"
            + " set rank = excluded.rank, updated_at = excluded.updated_at where product_mark.rank <> excluded.rank";
    private static final int CHUNK = 5_000;
    private static final int VALUES = 1_000;

    private BulkJdbc() {}

    /** Into a staging table, and from there in the order that it has there. */
    static void copy(Connection connection, List<Links.Line> lines) throws SQLException {
        stage(connection, lines);
        insertStaged(connection, "");
    }

    /** The same, in the order of keys. */
    static void copySorted(Connection connection, List<Links.Line> lines) throws SQLException {
        stage(connection, lines);
        insertStaged(connection, " order by product_id, tag_id");
    }

    private static void insertStaged(Connection connection, String order) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                INTO + "select distinct on (product_id, tag_id) product_id, tag_id, rank, ?, ? from staged" + order
                        + ON_CONFLICT)) {
            statement.setObject(1, now());
            statement.setObject(2, now());
            statement.executeUpdate();
        }
    }

    private static void stage(Connection connection, List<Links.Line> lines) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create temporary table staged (product_id text, tag_id text, rank integer) on commit drop");
        }
        StringBuilder text = new StringBuilder();
        for (Links.Line line : lines) {
            text.append(line.product())
                    .append('\t')
                    .append(line.tag())
                    .append('\t')
                    .append(line.rank())
                    .append('\n');
        }
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy staged from stdin",
                            new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    /** Arrays of keys and columns, some thousand at a time, in the order of keys. */
    static void unnest(Connection connection, List<Links.Line> lines) throws SQLException {
        List<Links.Line> sorted = sorted(lines);
        try (PreparedStatement statement = connection.prepareStatement(
                INTO + "select p, t, r, ?, ? from unnest(?, ?, ?) as given(p, t, r)" + ON_CONFLICT)) {
            for (int from = 0; from < sorted.size(); from += CHUNK) {
                List<Links.Line> chunk = sorted.subList(from, Math.min(from + CHUNK, sorted.size()));
                statement.setObject(1, now());
                statement.setObject(2, now());
                statement.setArray(3, connection.createArrayOf("text", array(chunk, Links.Line::product)));
                statement.setArray(4, connection.createArrayOf("text", array(chunk, Links.Line::tag)));
                statement.setArray(5, connection.createArrayOf("int4", array(chunk, Links.Line::rank)));
                statement.executeUpdate();
            }
        }
    }

    /** Rows of parameters, a thousand at a time, in the order of keys. */
    static void values(Connection connection, List<Links.Line> lines) throws SQLException {
        List<Links.Line> sorted = sorted(lines);
        for (int from = 0; from < sorted.size(); from += VALUES) {
            List<Links.Line> chunk = sorted.subList(from, Math.min(from + VALUES, sorted.size()));
            String rows = "(?, ?, ?, ?, ?)" + ", (?, ?, ?, ?, ?)".repeat(chunk.size() - 1);
            try (PreparedStatement statement = connection.prepareStatement(INTO + "values " + rows + ON_CONFLICT)) {
                OffsetDateTime now = now();
                for (int i = 0; i < chunk.size(); i++) {
                    bind(statement, i * 5, chunk.get(i), now);
                }
                statement.executeUpdate();
            }
        }
    }

    /** The driver's batches, which it rewrites if its address says so. */
    static void batch(Connection connection, List<Links.Line> lines) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INTO + "values (?, ?, ?, ?, ?)" + ON_CONFLICT)) {
            OffsetDateTime now = now();
            int size = 0;
            for (Links.Line line : sorted(lines)) {
                bind(statement, 0, line, now);
                statement.addBatch();
                size++;
                if (size % CHUNK == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    /** Some thousand at a time. */
    static void dismissUnnest(Connection connection, List<Links.Line> lines) throws SQLException {
        List<Links.Line> sorted = sorted(lines);
        for (int from = 0; from < sorted.size(); from += CHUNK) {
            List<Links.Line> chunk = sorted.subList(from, Math.min(from + CHUNK, sorted.size()));
            archive(
                    connection,
                    "using unnest(?, ?) as given(p, t) where product_id = p and tag_id = t",
                    connection.createArrayOf("text", array(chunk, Links.Line::product)),
                    connection.createArrayOf("text", array(chunk, Links.Line::tag)));
        }
    }

    /** By a staging table. */
    static void dismissCopy(Connection connection, List<Links.Line> lines) throws SQLException {
        stage(connection, lines);
        archive(connection, "using staged s where m.product_id = s.product_id and m.tag_id = s.tag_id");
    }

    /** Links by arrays, then the others dismissed. */
    static void setUnnest(Connection connection, List<Links.Line> lines) throws SQLException {
        unnest(connection, lines);
        archive(
                connection,
                "where product_id = ? and not exists (select from unnest(?) as given(t) where t = tag_id)",
                Links.ONE,
                connection.createArrayOf("text", array(lines, Links.Line::tag)));
    }

    /** The same by a staging table. */
    static void setCopy(Connection connection, List<Links.Line> lines) throws SQLException {
        copySorted(connection, lines);
        archive(
                connection,
                "where product_id = ? and not exists (select from staged s where s.tag_id = m.tag_id)",
                Links.ONE);
    }

    /** Deletes links, which are called {@code m}, and puts them into the archive. */
    private static void archive(Connection connection, String which, Object... parameters) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("with gone as (delete from product_mark m " + which
                        + " returning m.product_id, m.tag_id, m.rank, m.created_at, m.updated_at)"
                        + " insert into product_mark_archive"
                        + " (product_id, tag_id, rank, created_at, updated_at, dismissed_at, reason)"
                        + " select product_id, tag_id, rank, created_at, updated_at, ?, 'dismissed' from gone")) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.setObject(parameters.length + 1, now());
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, int before, Links.Line line, OffsetDateTime now)
            throws SQLException {
        statement.setString(before + 1, line.product());
        statement.setString(before + 2, line.tag());
        statement.setInt(before + 3, line.rank());
        statement.setObject(before + 4, now);
        statement.setObject(before + 5, now);
    }

    private static List<Links.Line> sorted(List<Links.Line> lines) {
        List<Links.Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparing(Links.Line::product).thenComparing(Links.Line::tag));
        return sorted;
    }

    private static Object[] array(List<Links.Line> lines, Function<Links.Line, Object> cell) {
        return lines.stream().map(cell).toArray();
    }

    private static OffsetDateTime now() {
        return Data.now().atOffset(ZoneOffset.UTC);
    }
}
