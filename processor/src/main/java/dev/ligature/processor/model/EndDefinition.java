package dev.ligature.processor.model;

/**
 * One end of a link.
 *
 * @param name the component's name
 * @param alias the end's name as seen from the other model, after defaulting
 * @param list whether many records of this end may be linked to one of the other
 * @param deleteCascade whether records of this end go with the other's
 * @param model the model at this end
 * @param sql the name of its column in SQL, in double quotes if it has to be quoted
 * @param formerly the component's former name; empty if none was given
 * @param field the property of the model that holds the key of the other end, in a read-only link; empty if none was given
 */
public record EndDefinition(
        String name,
        String alias,
        boolean list,
        boolean deleteCascade,
        ModelDefinition model,
        String sql,
        String formerly,
        String field) {

    /** The same end, whose column has another name. */
    EndDefinition withSql(String other) {
        return new EndDefinition(name, alias, list, deleteCascade, model, other, formerly, field);
    }
}
