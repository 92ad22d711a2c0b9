package dev.ligature.jdbc;

import dev.ligature.UnsupportedQueryException;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jooq.Condition;
import org.jooq.Context;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** A path in a condition of the caller's own, which only the statement that it becomes part of knows how to say. */
public final class PathField<T> extends CustomField<T> {

    private static final long serialVersionUID = 1L;

    /** Under which the resolver is kept while a condition is rendered. */
    private static final String RESOLVER = PathField.class.getName();

    private final transient Node node;
    private final transient Column<T> column;

    /** The value of a column at a node. */
    public PathField(Node node, Column<T> column) {
        super(column.name(), dataType(column.type()));
        this.node = node;
        this.column = column;
    }

    /** Joins what the paths in a condition need, and gives the condition as the statement can say it. */
    public static Condition resolve(Condition condition, Resolver resolver) {
        for (PathField<?> path : in(condition)) {
            resolver.field(path.node, path.column);
        }
        return new Resolved(condition, resolver);
    }

    /** Gives the node and the column of each path in a condition. */
    public static void each(Condition condition, BiConsumer<Node, Column<?>> path) {
        in(condition).forEach(one -> path.accept(one.node, one.column));
    }

    @Override
    public void accept(Context<?> context) {
        Object resolver = context.data(RESOLVER);
        if (resolver == null) {
            throw new UnsupportedQueryException(
                    "The field of a path to %s is used outside of whereSql".formatted(column.name()), null);
        }
        Object field = resolver instanceof Collector collector
                ? collector.add(this)
                : ((Resolver) resolver).field(node, column);
        context.visit((Field<?>) field);
    }

    private static List<PathField<?>> in(Condition condition) {
        Collector collector = new Collector(new ArrayList<>());
        DSL.using(SQLDialect.DEFAULT).render(new Resolved(condition, collector));
        return collector.found;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the converter's types are those of the column
    private static <T> DataType<T> dataType(ColumnType<T> type) {
        DataType stored = stored(type.kind());
        return stored.asConvertedDataType(
                Converter.ofNullable(stored.getType(), (Class) Object.class, type::fromStored, type::toStored));
    }

    private static DataType<?> stored(ColumnType.Kind kind) {
        return switch (kind) {
            case TEXT, ENUM -> SQLDataType.VARCHAR;
            case BOOLEAN -> SQLDataType.BOOLEAN;
            case SHORT -> SQLDataType.SMALLINT;
            case INTEGER -> SQLDataType.INTEGER;
            case LONG -> SQLDataType.BIGINT;
            case FLOAT -> SQLDataType.REAL;
            case DOUBLE -> SQLDataType.DOUBLE;
            case DECIMAL -> SQLDataType.DECIMAL;
            case DATE -> SQLDataType.LOCALDATE;
            case TIME -> SQLDataType.LOCALTIME;
            case DATE_TIME -> SQLDataType.LOCALDATETIME;
            case INSTANT -> SQLDataType.INSTANT;
            case OFFSET_DATE_TIME -> SQLDataType.OFFSETDATETIME;
            case UUID -> SQLDataType.UUID;
            case BYTES -> SQLDataType.BLOB;
            case JSON -> SQLDataType.JSON;
            case TEXT_LIST, ENUM_LIST -> SQLDataType.OTHER;
        };
    }

    /** Says how a statement calls the value at a node. */
    @FunctionalInterface
    public interface Resolver {

        /** The value. */
        Field<?> field(Node node, Column<?> column);
    }

    /** Finds the paths of a condition. */
    private record Collector(List<PathField<?>> found) {

        Field<?> add(PathField<?> path) {
            found.add(path);
            return DSL.field(DSL.name(path.getName()));
        }
    }

    /** A condition while whose rendering paths can be resolved. */
    private static final class Resolved extends CustomCondition {

        private static final long serialVersionUID = 1L;

        private final transient Condition condition;
        private final transient Object resolver;

        Resolved(Condition condition, Object resolver) {
            this.condition = condition;
            this.resolver = resolver;
        }

        @Override
        public void accept(Context<?> context) {
            Object before = context.data(RESOLVER);
            context.data(RESOLVER, resolver);
            context.visit(condition);
            context.data(RESOLVER, before);
        }
    }
}
