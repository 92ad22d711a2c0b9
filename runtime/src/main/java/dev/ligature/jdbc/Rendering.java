package dev.ligature.jdbc;

import dev.ligature.LigatureException;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.ColumnType.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.QueryPart;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Turns queries of jOOQ into the text of prepared statements. */
public final class Rendering {

    private static final Map<Dialect, DSLContext> CONTEXTS = contexts();

    private Rendering() {}

    /**
     * The text with a {@code ?} for every parameter, in the order in which they stand in the text. Names that are not
     * made by {@link Names} are quoted, unless {@code DSL.unquotedName} made them.
     */
    public static String sql(Dialect dialect, QueryPart query) {
        return context(dialect).render(query);
    }

    /** The names of the parameters of a query, in the order in which they stand in the text. */
    public static List<String> parameters(Dialect dialect, QueryPart query) {
        return context(dialect).extractParams(query).values().stream()
                .filter(parameter -> !parameter.isInline())
                .map(Param::getParamName)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** jOOQ's configuration for a connection. */
    public static Configuration configuration(Dialect dialect, Connection connection) {
        // setters rather than set(..), whose overloads make javac read annotations that are not there
        DefaultConfiguration configuration = new DefaultConfiguration();
        configuration.setConnection(connection);
        configuration.setSQLDialect(dialect.jooq());
        return configuration;
    }

    /** Runs a query by jOOQ, which binds the values that it was made with. Closing the rows ends the statement. */
    public static ResultSet run(Dialect dialect, Connection connection, QueryPart query, int fetchSize)
            throws SQLException {
        return causes(() -> configuration(dialect, connection)
                .dsl()
                .resultQuery("{0}", query)
                .fetchSize(fetchSize)
                .fetchResultSet());
    }

    /** Runs code of jOOQ, and throws the driver's exception where jOOQ has wrapped one. */
    public static <T extends @Nullable Object> T causes(Supplier<T> work) throws SQLException {
        try {
            return work.get();
        } catch (DataAccessException e) {
            SQLException cause = e.getCause(SQLException.class);
            if (cause != null) {
                throw cause;
            }
            throw new LigatureException("jOOQ refused: " + e.getMessage(), e);
        }
    }

    /**
     * A {@code ?}. Has no type, so that jOOQ casts nothing: whoever binds it to the prepared statement gives its type.
     */
    public static Field<Object> parameter() {
        return DSL.val(null, SQLDataType.OTHER);
    }

    /** The same with a name, for {@link #parameters}. */
    public static Field<Object> parameter(String name) {
        return DSL.param(name, SQLDataType.OTHER);
    }

    /** That a field of a type is one of the values of the array that {@link Dialect#bindArray} binds to the parameter. */
    public static Condition inArray(Field<Object> field, ColumnType<?> type, Field<Object> parameter) {
        return new InArray(field, type, parameter);
    }

    /** A field of a type, or a parameter that is compared with one, where it is its order that matters. */
    public static Field<Object> sortable(Field<Object> field, ColumnType<?> type) {
        return type.kind() == Kind.DECIMAL ? new Sortable(field, type) : field;
    }

    /**
     * The key of a link, held against one of a model: where that may be of a collation that does not give way, the link's
     * decides.
     */
    public static Field<Object> linkKey(Field<Object> key, ColumnType<?> type) {
        return type.kind() == Kind.TEXT ? new LinkKey(key) : key;
    }

    /** That a field is like the pattern that {@link Dialect#pattern} gives for the parameter. */
    public static Condition like(Field<Object> field, Field<Object> parameter) {
        return new Like(field, parameter);
    }

    private static DSLContext context(Dialect dialect) {
        return Objects.requireNonNull(CONTEXTS.get(dialect));
    }

    private static Map<Dialect, DSLContext> contexts() {
        Map<Dialect, DSLContext> contexts = new EnumMap<>(Dialect.class);
        for (Dialect dialect : Dialect.values()) {
            contexts.put(dialect, DSL.using(dialect.jooq()));
        }
        return contexts;
    }
}
