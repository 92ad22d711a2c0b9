package dev.ligature.processor.ledger;

import java.util.List;
import java.util.Optional;

/** What differs from database to database in scripts. What they share is in {@link Script} and {@link Ddl}. */
interface Dialect {

    /** The folder of its scripts. */
    String name();

    /** The type of a column. */
    String type(StoredType type);

    /** A value as an expression, whatever is in its text. */
    String literal(StoredType type, String canonical);

    /** A name that has to be quoted, given without quotes. */
    String quoted(String name);

    /**
     * What goes between the words and the name where something is made, such as {@code " if not exists"}: where tables are
     * made outside of transactions, a script that was cut off has to run again over what it has done. Empty elsewhere.
     */
    String ifMissing();

    /** The same where something is dropped, such as {@code " if exists"}. */
    String ifThere();

    /** What follows the closing bracket where a table is made, with a blank before it; empty if nothing does. */
    default String tableOptions() {
        return "";
    }

    /** What a column of live links has to satisfy beyond its type, as it stands at the end of its definition. */
    default Optional<String> check(ColumnState column, Ddl ddl) {
        return column.check().map(name -> "constraint " + name + " check (" + ddl.isConstant(column) + ")");
    }

    /** How tables that are there change. */
    default Alterations alterations(Ddl ddl) {
        return new Alterations(this, ddl);
    }

    /** What of a link the database cannot hold. */
    default List<Excess> excesses(LinkState link) {
        return List.of();
    }

    /** What a step locks and for how long, for the head of its script; one line or more. */
    List<String> locks(Operation operation, LinkState before);
}
