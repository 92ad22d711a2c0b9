package dev.ligature.spi;

import java.util.List;

/** What rows can be read from: the table of a model, or of a link. */
public sealed interface Source permits ModelType, LinkType {

    /** The name in texts, such as {@code product}. */
    String name();

    /** The table, in SQL. */
    String table();

    /** The columns that generated code reads, without a link's keys and times. */
    List<Column<?>> columns();
}
