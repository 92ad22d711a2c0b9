package dev.ligature.processor.write;

import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.Nouns;
import dev.ligature.processor.write.source.Code;

/**
 * One end of a link in its client.
 *
 * @param end the end
 * @param ref the references that the client takes and gives: {@code Ref<Product, String>}, or a role type
 * @param one the parameter for one reference
 * @param many the parameter for several
 */
record ClientEnd(EndDefinition end, Code ref, String one, String many) {

    /** The name of several records of this end, such as {@code products}. */
    static String plural(EndDefinition end) {
        return end.list() ? end.alias() : Nouns.plural(end.alias());
    }

    /** As in "a product". */
    String aRecord() {
        return Nouns.withArticle(end.name());
    }

    /** As in "the product". */
    String record() {
        return Nouns.words(end.name());
    }

    /** As in "the products", or "the brand" where there can be one; what the other end calls it. */
    String alias() {
        return Nouns.words(end.alias());
    }

    /** As in "any number of products". */
    String plural() {
        return Nouns.words(plural(end));
    }
}
