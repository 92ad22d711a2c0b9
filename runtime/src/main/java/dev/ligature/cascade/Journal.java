package dev.ligature.cascade;

import dev.ligature.jdbc.Codec;
import dev.ligature.jdbc.Dialect.Conflict;
import dev.ligature.jdbc.Failure;
import dev.ligature.jdbc.Json;
import dev.ligature.spi.ColumnType;
import dev.ligature.transaction.Scope;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What deletions took and how far they are: the tables {@code ligature_deletion} and {@code ligature_deletion_part}. */
final class Journal {

    private static final String PENDING = "phase in ('requested', 'dismissed', 'restoring')";

    private static final String COLUMNS =
            "id, requested_at, model, record, gone, links, phase, taken, problem, owner, lease_until";

    private final Scope scope;

    Journal(Scope scope) {
        this.scope = scope;
    }

    /** Writes down that a deletion was asked for; false if one of its id is there already. */
    boolean begin(Entry entry) throws SQLException {
        boolean skips = scope.dialect().conflict() == Conflict.SKIPPED;
        String sql = "insert into ligature_deletion (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + (skips ? " on conflict do nothing" : "");
        try {
            return write(
                            sql,
                            binder -> binder.uuid(entry.id())
                                    .instant(entry.requestedAt())
                                    .text(entry.model())
                                    .text(entry.record())
                                    .bool(entry.gone())
                                    .text(entry.links()
                                            .map(names -> Json.write(List.copyOf(names)))
                                            .orElse(null))
                                    .text(entry.phase().text())
                                    .text(Json.write(entry.taken()))
                                    .text(entry.problem())
                                    .uuid(entry.owner())
                                    .instant(entry.leaseUntil()))
                    > 0;
        } catch (SQLException error) {
            if (!skips && scope.dialect().meaning(error) == Failure.UNIQUE_VIOLATION) {
                return false;
            }
            throw error;
        }
    }

    /** A deletion, if there is one of this id. */
    Optional<Entry> find(UUID id) throws SQLException {
        return read("select " + COLUMNS + " from ligature_deletion where id = ?", id);
    }

    /** The same, which nobody else changes until the transaction ends. */
    Optional<Entry> lock(UUID id) throws SQLException {
        String sql = "select " + COLUMNS + " from ligature_deletion where id = ?";
        return read(scope.dialect().locksRows() ? sql + " for update" : sql, id);
    }

    /** All deletions of which something is left to do, the oldest first. */
    List<Entry> pending() throws SQLException {
        return list(
                "select " + COLUMNS + " from ligature_deletion where " + PENDING + " order by requested_at, id",
                binder -> {},
                this::entry);
    }

    /** Takes a deletion that nobody is at; false if somebody is, or took it before. */
    boolean claim(UUID id, UUID owner, Instant now, Instant until) throws SQLException {
        return claim(id, owner, now, until, "");
    }

    /** The same of one of which something is left to do; false too if somebody has finished it. */
    boolean claimPending(UUID id, UUID owner, Instant now, Instant until) throws SQLException {
        return claim(id, owner, now, until, " and " + PENDING);
    }

    private boolean claim(UUID id, UUID owner, Instant now, Instant until, String condition) throws SQLException {
        return write(
                        "update ligature_deletion set owner = ?, lease_until = ? where id = ?"
                                + " and (owner is null or lease_until < ?)" + condition,
                        binder -> binder.uuid(owner).instant(until).uuid(id).instant(now))
                > 0;
    }

    /** Stays with a deletion; false if somebody has taken it, or it is in another phase. */
    boolean renew(UUID id, UUID owner, Phase phase, Instant until) throws SQLException {
        return write(
                        "update ligature_deletion set lease_until = ? where id = ? and owner = ? and phase = ?",
                        binder -> binder.instant(until).uuid(id).uuid(owner).text(phase.text()))
                > 0;
    }

    /** Leaves a deletion to others; {@code problem} says why, if it is not done. */
    void release(UUID id, UUID owner, @Nullable String problem) throws SQLException {
        write(
                "update ligature_deletion set owner = null, lease_until = null, problem = ? where id = ? and owner = ?",
                binder -> binder.text(problem).uuid(id).uuid(owner));
    }

    /** Takes a deletion back of which nothing was done; false if something was, or somebody else has it. */
    boolean cancel(UUID id, UUID owner) throws SQLException {
        return write(
                        "delete from ligature_deletion where id = ? and owner = ? and phase = 'requested'",
                        binder -> binder.uuid(id).uuid(owner))
                > 0;
    }

    /** A deletion goes on to another phase; false if it was not in the one that it was thought to be in. */
    boolean advance(UUID id, Phase from, Phase to) throws SQLException {
        return write(
                        "update ligature_deletion set phase = ?, problem = null where id = ? and phase = ?",
                        binder -> binder.text(to.text()).uuid(id).text(from.text()))
                > 0;
    }

    /** A deletion goes on, and what it took is known. */
    void took(UUID id, Phase to, SortedMap<String, Long> links) throws SQLException {
        write(
                "update ligature_deletion set phase = ?, taken = ? where id = ?",
                binder -> binder.text(to.text()).text(Json.write(links)).uuid(id));
    }

    /** Adds the parts of a deletion. */
    void add(UUID id, List<JournalPart> parts) throws SQLException {
        String sql = "insert into ligature_deletion_part (deletion_id, number, model, record_keys, present, phase)"
                + " values (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = scope.connection().prepareStatement(sql)) {
            for (JournalPart part : parts) {
                new Binder(statement)
                        .uuid(id)
                        .number(part.number())
                        .text(part.model())
                        .text(Json.write(part.keys()))
                        .text(part.present().map(Json::write).orElse(null))
                        .text(part.phase().text());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** The parts of a deletion, in their order. */
    List<JournalPart> parts(UUID id) throws SQLException {
        return list(
                "select number, model, record_keys, present, phase from ligature_deletion_part where deletion_id = ?"
                        + " order by number",
                binder -> binder.uuid(id),
                row -> new JournalPart(
                        row.getInt(1),
                        row.getString(2),
                        strings(row.getString(3)),
                        Optional.ofNullable(row.getString(4)).map(Journal::strings),
                        Phase.of(row.getString(5))));
    }

    /** Which records of a part are there is known now; false if it was known before. */
    boolean prepare(UUID id, int part, List<String> present) throws SQLException {
        return write(
                        "update ligature_deletion_part set phase = 'prepared', present = ?"
                                + " where deletion_id = ? and number = ? and phase = 'requested'",
                        binder -> binder.text(Json.write(present)).uuid(id).number(part))
                > 0;
    }

    /** A part goes on, if it is in the phase that it is thought to be in. */
    boolean advance(UUID id, JournalPart part, Phase to) throws SQLException {
        return write(
                        "update ligature_deletion_part set phase = ? where deletion_id = ? and number = ? and phase = ?",
                        binder -> binder.text(to.text())
                                .uuid(id)
                                .number(part.number())
                                .text(part.phase().text()))
                > 0;
    }

    /** Forgets what is done and was asked for before a time; returns how many deletions. Needs a transaction around it. */
    long purge(Instant before) throws SQLException {
        String sql = "select id from ligature_deletion where phase in ('done', 'restored') and requested_at < ?"
                + (scope.dialect().locksRows() ? " for update" : "");
        List<Object> ids = list(
                sql,
                binder -> binder.instant(before),
                row -> Objects.requireNonNull(
                        scope.dialect().codec(ColumnType.UUID).read(row, 1)));
        for (String table : List.of("ligature_deletion_part where deletion_id", "ligature_deletion where id")) {
            try (PreparedStatement statement =
                    scope.connection().prepareStatement("delete from %s = ?".formatted(table))) {
                for (Object id : ids) {
                    new Binder(statement).uuid((UUID) id);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
        return ids.size();
    }

    /** Forgets the named runs of steps before a time; returns how many. */
    long purgeSteps(Instant before) throws SQLException {
        return write("delete from ligature_step where run_at < ?", binder -> binder.instant(before));
    }

    private Optional<Entry> read(String sql, UUID id) throws SQLException {
        return list(sql, binder -> binder.uuid(id), this::entry).stream().findFirst();
    }

    private Entry entry(ResultSet row) throws SQLException {
        Codec uuid = scope.dialect().codec(ColumnType.UUID);
        Codec instant = scope.dialect().codec(ColumnType.INSTANT);
        Object id = uuid.read(row, 1);
        Object requestedAt = instant.read(row, 2);
        if (id == null || requestedAt == null) {
            throw new SQLException("the journal has a deletion without id or time");
        }
        return new Entry(
                (UUID) id,
                (Instant) requestedAt,
                row.getString(3),
                row.getString(4),
                Boolean.TRUE.equals(scope.dialect().codec(ColumnType.BOOLEAN).read(row, 5)),
                Optional.ofNullable(row.getString(6)).map(names -> new LinkedHashSet<>(strings(names))),
                Phase.of(row.getString(7)),
                counts(row.getString(8)),
                row.getString(9),
                (UUID) uuid.read(row, 10),
                (Instant) instant.read(row, 11));
    }

    private static List<String> strings(String json) {
        List<String> strings = new ArrayList<>();
        if (Json.parse(json) instanceof List<?> list) {
            list.forEach(each -> strings.add((String) each));
        }
        return strings;
    }

    private static Map<String, Long> counts(@Nullable String json) {
        SortedMap<String, Long> counts = new TreeMap<>();
        if (json != null) {
            Json.object(Json.parse(json)).forEach((name, count) -> counts.put(name, ((Number) count).longValue()));
        }
        return counts;
    }

    private long write(String sql, Parameters parameters) throws SQLException {
        try (PreparedStatement statement = scope.connection().prepareStatement(sql)) {
            parameters.bind(new Binder(statement));
            return statement.executeLargeUpdate();
        }
    }

    private <E> List<E> list(String sql, Parameters parameters, Reader<E> reader) throws SQLException {
        List<E> all = new ArrayList<>();
        try (PreparedStatement statement = scope.connection().prepareStatement(sql)) {
            parameters.bind(new Binder(statement));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(reader.read(rows));
                }
            }
        }
        return all;
    }

    /** Binds all parameters. */
    @FunctionalInterface
    private interface Parameters {
        void bind(Binder binder) throws SQLException;
    }

    /** Makes something of a row. */
    @FunctionalInterface
    private interface Reader<E> {
        E read(ResultSet row) throws SQLException;
    }

    /** Binds one parameter after the other. */
    private final class Binder {

        private final PreparedStatement statement;
        private int index;

        Binder(PreparedStatement statement) {
            this.statement = statement;
        }

        Binder text(@Nullable String text) throws SQLException {
            statement.setString(++index, text);
            return this;
        }

        Binder number(int number) throws SQLException {
            statement.setInt(++index, number);
            return this;
        }

        Binder bool(boolean bool) throws SQLException {
            return value(ColumnType.BOOLEAN, bool);
        }

        Binder uuid(@Nullable UUID uuid) throws SQLException {
            return value(ColumnType.UUID, uuid);
        }

        Binder instant(@Nullable Instant instant) throws SQLException {
            return value(ColumnType.INSTANT, instant);
        }

        private Binder value(ColumnType<?> type, @Nullable Object value) throws SQLException {
            scope.dialect().codec(type).bind(statement, ++index, value);
            return this;
        }
    }
}
