package dev.ligature.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A link between two models.
 *
 * @param type the link record
 * @param name the name in texts and in the ledger: the record's name in snake_case
 * @param table the table of live links in SQL, in double quotes if it has to be quoted; of a read-only link that of the model
 *     that it follows
 * @param archive the table of dismissed links in SQL; empty if they are not kept
 * @param left the first end
 * @param right the second end
 * @param columns the further components in order
 * @param readOnly whether the link only follows a column of a model
 * @param formerly the record's former name; empty if none was given
 * @param entry the generated entry of the catalog of another jar that it belongs to; empty if it is of this compilation
 */
public record LinkDefinition(
        ClassRef type,
        String name,
        String table,
        Optional<String> archive,
        EndDefinition left,
        EndDefinition right,
        List<ColumnDefinition> columns,
        boolean readOnly,
        String formerly,
        Optional<ClassRef> entry) {

    /** Copies the columns. */
    public LinkDefinition {
        columns = List.copyOf(columns);
    }

    /** Whether both ends are of one model. */
    public boolean self() {
        return left.model().type().equals(right.model().type());
    }

    /** The two ends, left first. */
    public List<EndDefinition> ends() {
        return List.of(left, right);
    }

    /** The end that is not this one. */
    public EndDefinition opposite(EndDefinition end) {
        return end.name().equals(left.name()) ? right : left;
    }

    /** The end whose model holds the key of the other, in a read-only link. */
    public Optional<EndDefinition> holder() {
        return ends().stream().filter(end -> readOnly && !end.field().isEmpty()).findFirst();
    }

    /** The same read-only link, with the table and the columns that it follows. */
    public LinkDefinition following() {
        EndDefinition holder = holder().orElseThrow();
        String key = holder.model().key().sql();
        String foreignKey =
                holder.model().property(holder.field()).orElseThrow().sql();
        return new LinkDefinition(
                type,
                name,
                holder.model().table(),
                Optional.empty(),
                left.withSql(holder.equals(left) ? key : foreignKey),
                right.withSql(holder.equals(right) ? key : foreignKey),
                columns,
                readOnly,
                formerly,
                entry);
    }

    /** Whether it belongs to another jar. */
    public boolean isUsed() {
        return entry.isPresent();
    }

    /** The same link as one of another jar. */
    public LinkDefinition usedFrom(ClassRef itsEntry) {
        return new LinkDefinition(
                type, name, table, archive, left, right, columns, readOnly, formerly, Optional.of(itsEntry));
    }

    /** Its former name in texts and in the ledger, if one was given. */
    public Optional<String> formerName() {
        return formerly.isEmpty() ? Optional.empty() : Optional.of(Names.own(formerly));
    }

    /** Whether a link can be created by its two ends alone. */
    public boolean creatableByEnds() {
        return columns.stream().allMatch(ColumnDefinition::optional);
    }
}
