package dev.ligature.processor.write;

/**
 * A link as seen from the records of one end.
 *
 * @param from the end where one looks from
 * @param to the end of the partners
 * @param field the client's field for this direction
 * @param names how the methods of this direction are called
 */
record Direction(ClientEnd from, ClientEnd to, String field, DirectionNames names) {

    /** Whether a record can have many partners. */
    boolean toMany() {
        return to.end().list();
    }

    /** Whether a partner can have one record only, so that it may have to be taken from another. */
    boolean exclusive() {
        return !from.end().list();
    }
}
