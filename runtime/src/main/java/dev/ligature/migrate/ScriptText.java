package dev.ligature.migrate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.zip.CRC32;

/**
 * A script with its content.
 *
 * @param resource its name inside the jar
 * @param file the last part of that
 * @param text what stands in the file
 */
record ScriptText(String resource, String file, String text) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The sum that Flyway would record: of the lines without their ends, so that line ends do not matter. */
    int checksum() {
        CRC32 crc = new CRC32();
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        content.lines().forEach(line -> crc.update(line.getBytes(UTF_8)));
        return (int) crc.getValue();
    }
}
