package dev.ligature.processor.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/** What tells that a text is still the one that was written. Line ends do not count, so any checkout gives the same. */
final class Seals {

    private static final int STEP_BYTES = 8;

    private Seals() {}

    /** Flyway's checksum of a script: the CRC-32 of its lines in UTF-8 without line ends, and without byte order mark. */
    static int ofScript(String content) {
        CRC32 crc = new CRC32();
        content.lines().forEach(line -> crc.update(line.getBytes(UTF_8)));
        return (int) crc.getValue();
    }

    /**
     * The seal of a step.
     *
     * @param id the ledger that it is in: the same lines are another step elsewhere
     * @param lines all lines of the step but the seal; one of them names the seal of the step before
     */
    static String ofStep(String id, List<String> lines) {
        byte[] hash = sha256().digest((id + "\n" + String.join("\n", lines)).getBytes(UTF_8));
        return HexFormat.of().formatHex(hash, 0, STEP_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
