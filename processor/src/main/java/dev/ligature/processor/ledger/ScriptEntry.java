package dev.ligature.processor.ledger;

/**
 * A frozen Flyway script, as the generated catalog names it.
 *
 * @param dialect the folder, such as {@code postgresql}
 * @param link the name of the link it belongs to
 * @param version the UTC timestamp, such as {@code 20261123101500}
 * @param file the file's name, such as {@code V20261123101500__product_brand_create.sql}
 * @param checksum the CRC-32 that the ledger records, computed as Flyway does
 */
public record ScriptEntry(String dialect, String link, String version, String file, int checksum) {}
