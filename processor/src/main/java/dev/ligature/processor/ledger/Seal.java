package dev.ligature.processor.ledger;

/**
 * A script as a step wrote it, or as it is now.
 *
 * @param dialect the folder it is in
 * @param file its name
 * @param checksum as Flyway computes it
 */
record Seal(String dialect, String file, int checksum) {

    /** As in the ledger. */
    String line() {
        return "script " + dialect + " " + file + " " + checksum;
    }
}
