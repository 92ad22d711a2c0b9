package dev.ligature.graph;

import dev.ligature.jdbc.Dialect;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Binds an operand where jOOQ runs the statement. */
final class OperandBinding implements Binding<Object, Object> {

    private static final long serialVersionUID = 1L;

    private final Dialect dialect;

    private OperandBinding(Dialect dialect) {
        this.dialect = dialect;
    }

    /** A parameter with its value. */
    static Field<Object> parameter(Operand operand, Dialect dialect) {
        return DSL.val(operand, SQLDataType.OTHER.asConvertedDataType(new OperandBinding(dialect)));
    }

    @Override
    public Converter<Object, Object> converter() {
        return Converter.of(Object.class, Object.class, same -> same, same -> same);
    }

    @Override
    public void sql(BindingSQLContext<Object> context) {
        context.render().sql("?");
    }

    @Override
    public void set(BindingSetStatementContext<Object> context) throws SQLException {
        ((Operand) context.value()).bind(context.statement(), context.index(), dialect);
    }

    @Override
    public void register(BindingRegisterContext<Object> context) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void set(BindingSetSQLOutputContext<Object> context) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void get(BindingGetResultSetContext<Object> context) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void get(BindingGetStatementContext<Object> context) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void get(BindingGetSQLInputContext<Object> context) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }
}
