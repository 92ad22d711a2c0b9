package dev.ligature.processor.ledger;

/** Whether the code knows a link or a column, and whether the database has it. */
enum Presence {
    /** Both. */
    LIVE,
    /** The database alone. */
    RETIRED,
    /** Neither any more. */
    DROPPED
}
