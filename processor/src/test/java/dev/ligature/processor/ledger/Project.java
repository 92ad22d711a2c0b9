package dev.ligature.processor.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ligature.processor.ledger.Ledgers.Written;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.report.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project on disk that is compiled again and again. */
final class Project {

    private final Path root;
    private final Map<String, String> options = new HashMap<>();
    private final Set<String> existing = new HashSet<>();
    private Instant now = Instant.parse("2026-11-23T10:15:00Z");

    Project(Path root) {
        this.root = root;
        folder(root.resolve("src/main/java"));
        folder(root.resolve("target/classes"));
    }

    Project at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    Project option(String name, String value) {
        options.put(name, value);
        return this;
    }

    /** A link that is in the code but not among the definitions of a compilation. */
    Project existing(String link) {
        existing.add(link);
        return this;
    }

    LedgerResult compile(String mode, LinkDefinition... links) {
        Map<String, String> given = new HashMap<>(options);
        given.put(LedgerOptions.MODE, mode);
        return Ledgers.plan(new LedgerRequest(
                Definitions.catalog(links),
                existing::contains,
                LedgerOptions.of(given),
                Optional.of(root.resolve("target/classes")),
                Clock.fixed(now, ZoneOffset.UTC)));
    }

    /** The texts of what is wrong in mode check, without the project's own path. */
    List<String> check(LinkDefinition... links) {
        return texts(compile("check", links).problems());
    }

    /** The same in mode write; what could be written is. */
    List<String> write(LinkDefinition... links) {
        LedgerResult result = compile("write", links);
        Written written = Ledgers.write(result);
        return texts(Stream.concat(result.problems().stream(), written.problems().stream())
                .toList());
    }

    List<String> texts(List<Problem> problems) {
        String above = root.resolve("src/main/resources/META-INF/ligature") + "/";
        return problems.stream()
                .map(problem -> problem.text().replace(above, ""))
                .toList();
    }

    Path catalog() {
        return root.resolve("src/main/resources/META-INF/ligature/shop");
    }

    Path file(String name) {
        return catalog().resolve(name);
    }

    /** Everything below the catalog's folder by its path there. */
    SortedMap<String, String> files() {
        SortedMap<String, String> contents = new TreeMap<>();
        if (!Files.isDirectory(catalog())) {
            return contents;
        }
        try (Stream<Path> files = Files.walk(catalog())) {
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            contents.put(catalog().relativize(file).toString().replace('\\', '/'), text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    String text(String name) {
        return text(file(name));
    }

    void replace(String name, String content) {
        folder(file(name).getParent());
        try {
            Files.writeString(file(name), content, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String name) {
        try {
            Files.delete(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void folder(String name) {
        folder(file(name));
    }

    private static void folder(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
