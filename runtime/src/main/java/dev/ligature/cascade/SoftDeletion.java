package dev.ligature.cascade;

import static dev.ligature.jdbc.Rendering.parameter;

import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType.Kind;
import dev.ligature.spi.ModelType;
import dev.ligature.transaction.Scope;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * Sets {@code deletedAt}, in UTC. A record is known as deleted by a deletion by that time, within a second, because the column
 * may be less exact than a microsecond.
 */
final class SoftDeletion implements Way {

    private static final Set<Kind> TIMES = Set.of(Kind.INSTANT, Kind.OFFSET_DATE_TIME, Kind.DATE_TIME, Kind.DATE);

    private final RecordTable table;
    private final Column<?> column;
    private final Condition alive;
    private final Condition deletedThen;

    private SoftDeletion(ModelType<?, ?> model, Column<?> column) {
        this.table = new RecordTable(model);
        this.column = column;
        Field<Object> deletedAt = RecordTable.field(column);
        this.alive = deletedAt.isNull();
        this.deletedThen = deletedAt.ge(parameter()).and(deletedAt.le(parameter()));
    }

    /** This way for a model, if it has {@code deletedAt} of a type of times. */
    static Optional<Way> of(ModelType<?, ?> model) {
        return model.deletedAt()
                .filter(column -> TIMES.contains(column.type().kind()))
                .map(column -> new SoftDeletion(model, column));
    }

    @Override
    public Set<Object> present(@Nullable Scope scope, Collection<Object> keys) throws SQLException {
        return table.keys(Scopes.required(scope), keys, alive, true);
    }

    @Override
    public Set<Object> seen(@Nullable Scope scope, Collection<Object> keys) throws SQLException {
        return table.keys(Scopes.required(scope), keys, alive, false);
    }

    @Override
    public void delete(@Nullable Scope scope, Batch records) throws SQLException {
        Scope in = Scopes.required(scope);
        table.update(
                in,
                "mark",
                records.keys(),
                column,
                alive,
                (statement, index) -> RecordTable.bind(in, statement, index, column, stored(records.at())));
    }

    @Override
    public Optional<String> finality() {
        return Optional.empty();
    }

    @Override
    public List<String> obstacles(@Nullable Scope scope, Batch records) throws SQLException {
        Scope in = Scopes.required(scope);
        Map<Object, Optional<Instant>> found = new HashMap<>();
        table.each(in, records.keys(), column, row -> {
            Object stored = in.dialect().codec(column.type()).read(row, 2);
            found.put(table.key(in, row), Optional.ofNullable(stored).map(SoftDeletion::instant));
        });
        List<String> obstacles = new ArrayList<>();
        for (Object key : new TreeSet<>(records.keys())) {
            Optional<Instant> deletedAt = found.get(key);
            if (deletedAt == null) {
                obstacles.add("%s %s is not in its table any more".formatted(name(), key));
            } else if (deletedAt.isPresent() && !isThen(deletedAt.get(), records.at())) {
                obstacles.add("%s %s was deleted anew".formatted(name(), key));
            }
        }
        return obstacles;
    }

    @Override
    public void restore(@Nullable Scope scope, Batch records) throws SQLException {
        Scope in = Scopes.required(scope);
        table.update(in, "clear", records.keys(), column, deletedThen, (statement, index) -> {
            int next = RecordTable.bind(in, statement, index, column, null);
            next = RecordTable.bind(
                    in, statement, next, column, stored(records.at().minusSeconds(1)));
            return RecordTable.bind(
                    in, statement, next, column, stored(records.at().plusSeconds(1)));
        });
    }

    private boolean isThen(Instant deletedAt, Instant at) {
        return column.type().kind() == Kind.DATE
                ? !deletedAt.isBefore(instant(stored(at.minusSeconds(1))))
                        && !deletedAt.isAfter(instant(stored(at.plusSeconds(1))))
                : !deletedAt.isBefore(at.minusSeconds(1)) && !deletedAt.isAfter(at.plusSeconds(1));
    }

    private String name() {
        return table.model().model().getSimpleName();
    }

    private Object stored(Instant at) {
        return switch (column.type().kind()) {
            case INSTANT -> at;
            case OFFSET_DATE_TIME -> at.atOffset(ZoneOffset.UTC);
            case DATE_TIME -> LocalDateTime.ofInstant(at, ZoneOffset.UTC);
            default -> LocalDate.ofInstant(at, ZoneOffset.UTC);
        };
    }

    private static Instant instant(Object stored) {
        if (stored instanceof LocalDateTime time) {
            return time.toInstant(ZoneOffset.UTC);
        }
        if (stored instanceof LocalDate date) {
            return date.atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        return stored instanceof java.time.OffsetDateTime time ? time.toInstant() : (Instant) stored;
    }
}
