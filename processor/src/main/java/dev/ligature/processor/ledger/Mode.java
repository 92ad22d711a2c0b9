package dev.ligature.processor.ledger;

/** What the processor does about the history of tables. */
public enum Mode {
    /** Reads only; a difference between definitions and ledgers is an error. The default. */
    CHECK,
    /** Plans the differences and writes scripts and ledgers into the resources. */
    WRITE,
    /** Judges nothing and writes nothing. Names and scripts of ledgers that can be read are used all the same. */
    OFF
}
