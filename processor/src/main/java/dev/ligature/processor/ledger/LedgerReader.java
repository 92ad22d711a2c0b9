package dev.ligature.processor.ledger;

import dev.ligature.processor.report.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one ledger. First what can be seen without understanding a step: conflict markers, the header, the seals and
 * the chain. What is then not understood was written by a newer version.
 */
final class LedgerReader {

    private static final Pattern MARKER = Pattern.compile("(<{7}|>{7}|\\|{7})( .*)?|={7}");
    private static final Pattern HEADER = Pattern.compile(Ledger.HEADER + "(\\d{1,6})");
    private static final Pattern STEP = Pattern.compile(Step.STEP + "(\\d{14}) (\\S+)");
    private static final Pattern SCRIPT =
            Pattern.compile(Step.SCRIPT + "([a-z0-9]+) (V\\d{14}__\\S+\\.sql) (-?\\d{1,10})");

    private final String id;
    private final List<String> lines;
    private final List<Step> steps = new ArrayList<>();
    private @Nullable Fault fault;

    private LedgerReader(String id, String content) {
        this.id = id;
        this.lines = content.lines().toList();
    }

    /** A ledger, or what is wrong with it. */
    record Reading(Optional<Ledger> ledger, Optional<Fault> fault) {}

    /**
     * What is wrong.
     *
     * @param message which, with file and line as its first arguments
     * @param line where, from 1
     * @param arguments the further arguments
     */
    record Fault(Message message, int line, List<String> arguments) {}

    /**
     * Reads.
     *
     * @param id the file's name without its ending
     * @param content the file's content, line ends as they may be
     */
    static Reading read(String id, String content) {
        return new LedgerReader(id, content).read();
    }

    private Reading read() {
        refuseConflicts();
        readHeader();
        for (Block block : blocks()) {
            readStep(block);
        }
        if (steps.isEmpty()) {
            fail(Message.LEDGER_GARBLED, lines.size(), "a first step");
        }
        return fault == null
                ? new Reading(Optional.of(new Ledger(id, steps)), Optional.empty())
                : new Reading(Optional.empty(), Optional.of(fault));
    }

    /** The first fault counts; those after it are its consequences. */
    private void fail(Message message, int line, String... arguments) {
        if (fault == null) {
            fault = new Fault(message, Math.max(line, 1), Arrays.asList(arguments));
        }
    }

    private void refuseConflicts() {
        for (int i = 0; i < lines.size(); i++) {
            if (MARKER.matcher(lines.get(i)).matches()) {
                fail(Message.LEDGER_CONFLICT, i + 1);
            }
        }
    }

    private void readHeader() {
        Matcher matcher = HEADER.matcher(line(0));
        if (!matcher.matches()) {
            fail(Message.LEDGER_GARBLED, 1, "`" + Ledger.HEADER + Ledger.FORMAT + "`");
        } else if (Integer.parseInt(matcher.group(1)) != Ledger.FORMAT) {
            fail(Message.LEDGER_NEWER, 1, "format " + matcher.group(1));
        } else if (!line(1).equals(Ledger.ID + id)) {
            fail(Message.LEDGER_GARBLED, 2, "`" + Ledger.ID + id + "`, the name of the file");
        }
    }

    private String line(int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    /** The lines of a step without their indentation, and where they begin, from 1. */
    private record Block(int line, List<String> lines) {

        String first() {
            return lines.get(0);
        }

        String last() {
            return lines.get(lines.size() - 1);
        }

        List<String> allButLast() {
            return lines.subList(0, lines.size() - 1);
        }
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 2; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("  ") && !blocks.isEmpty()) {
                blocks.get(blocks.size() - 1).lines().add(line.substring(2));
            } else if (line.startsWith(Step.STEP)) {
                blocks.add(new Block(i + 1, new ArrayList<>(List.of(line))));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                fail(Message.LEDGER_GARBLED, i + 1, "a step");
            }
        }
        return blocks;
    }

    private void readStep(Block block) {
        Matcher first = STEP.matcher(block.first());
        if (!first.matches() || !Versions.isVersion(first.group(1))) {
            fail(Message.LEDGER_GARBLED, block.line(), "`step`, a version and what it does");
        } else if (!block.last().equals(Step.SEAL + Seals.ofStep(id, block.allButLast()))) {
            fail(Message.STEP_EDITED, block.line());
        } else {
            readChained(block, first.group(1), first.group(2));
        }
    }

    private void readChained(Block block, String version, String kind) {
        Ledger before = new Ledger(id, steps);
        String last = steps.isEmpty() ? "" : steps.get(steps.size() - 1).version();
        if (version.equals(last)) {
            fail(Message.CHAIN_BROKEN, block.line(), "has the version of the one before it");
        } else if (!block.lines().get(1).equals(Step.AFTER + before.lastSeal().orElse(Step.NOTHING))) {
            fail(Message.CHAIN_BROKEN, block.line(), "was not written after the one before it");
        } else if (version.compareTo(last) < 0) {
            fail(Message.CHAIN_BROKEN, block.line(), "is older than the one before it");
        } else {
            understand(block, version, kind, before.lastSeal());
        }
    }

    /** What comes out is compared by its seal, so nothing in the lines is passed over. */
    private void understand(Block block, String version, String kind, Optional<String> after) {
        List<String> own = new ArrayList<>();
        List<Seal> scripts = new ArrayList<>();
        for (String line : block.allButLast().subList(2, block.allButLast().size())) {
            Matcher script = SCRIPT.matcher(line);
            if (script.matches() && Dialects.named(script.group(1)).isPresent()) {
                scripts.add(new Seal(script.group(1), script.group(2), (int) Long.parseLong(script.group(3))));
            } else {
                own.add(line);
            }
        }
        Optional<Step> step = Lines.parse(kind, own)
                .filter(operation -> steps.isEmpty() == operation instanceof CreateLink)
                .map(operation -> new Step(version, after, operation, scripts))
                .filter(read -> block.last().equals(Step.SEAL + read.seal(id)));
        step.ifPresentOrElse(
                steps::add, () -> fail(Message.LEDGER_NEWER, block.line(), "what the step `" + kind + "` does"));
    }
}
