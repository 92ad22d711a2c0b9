package dev.ligature.conformance.migrate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ligature.conformance.EmptyCatalog;
import dev.ligature.spi.LinkType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A catalog of one version of an application, with scripts from memory that are the same for all dialects but for the
 * words of {@link Idiom}. Immutable.
 */
final class ScriptedCatalog extends EmptyCatalog {
    private final List<LinkType<?, ?, ?>> links;
    private final List<Script> scripts;
    private final Map<String, String> resources;

    private ScriptedCatalog(
            String name, List<LinkType<?, ?, ?>> links, List<Script> scripts, Map<String, String> resources) {
        super(name);
        this.links = List.copyOf(links);
        this.scripts = List.copyOf(scripts);
        this.resources = Map.copyOf(resources);
    }

    static ScriptedCatalog of(String name, LinkType<?, ?, ?>... links) {
        return new ScriptedCatalog(name, List.of(links), List.of(), Map.of());
    }

    /** The next version of the application: other links, the same scripts so far. */
    ScriptedCatalog links(LinkType<?, ?, ?>... others) {
        return new ScriptedCatalog(name(), List.of(others), scripts, resources);
    }

    /** With one more script, or another text for one that is there. Statements may have the marks of {@link Idiom}. */
    ScriptedCatalog script(String link, long version, String... statements) {
        String marked = String.join(";\n", statements) + ";\n";
        ScriptedCatalog copy = without(version);
        for (Idiom idiom : Idiom.values()) {
            String dialect = idiom.dialect();
            String text = idiom.sql(marked);
            copy = copy.compiled(new Script(dialect, link, version + "", file(link, version), sum(text)))
                    .inJar(dialect, link, version, text);
        }
        return copy;
    }

    /** As it is when the last write build's files are not in the jar yet. */
    ScriptedCatalog notInJar(long version) {
        Map<String, String> fewer = new HashMap<>(resources);
        fewer.keySet().removeIf(file -> file.contains("/V" + version + "__"));
        return new ScriptedCatalog(name(), links, scripts, fewer);
    }

    /** Another text for a script in the jar alone: what was compiled does not know of it. */
    ScriptedCatalog inJar(String dialect, String link, long version, String text) {
        Map<String, String> more = new HashMap<>(resources);
        more.put("META-INF/ligature/%s/%s/%s".formatted(name(), dialect, file(link, version)), text);
        return new ScriptedCatalog(name(), links, scripts, more);
    }

    /** What stands in the jar. */
    String text(String dialect, String link, long version) {
        return resources.get("META-INF/ligature/%s/%s/%s".formatted(name(), dialect, file(link, version)));
    }

    /** As an application that never had this script. */
    ScriptedCatalog without(long version) {
        List<Script> fewer = new ArrayList<>(scripts);
        fewer.removeIf(script -> script.version().equals(version + ""));
        return new ScriptedCatalog(name(), links, fewer, resources).notInJar(version);
    }

    private ScriptedCatalog compiled(Script script) {
        List<Script> more = new ArrayList<>(scripts);
        more.add(script);
        return new ScriptedCatalog(name(), links, more, resources);
    }

    static String file(String link, long version) {
        return "V" + version + "__" + link + ".sql";
    }

    /** As the ledger computes it. */
    private static int sum(String text) {
        CRC32 crc = new CRC32();
        text.lines().forEach(line -> crc.update(line.getBytes(UTF_8)));
        return (int) crc.getValue();
    }

    @Override
    public List<LinkType<?, ?, ?>> links() {
        return links;
    }

    @Override
    public List<Script> scripts() {
        return scripts;
    }

    @Override
    public @Nullable InputStream open(String resource) {
        String text = resources.get(resource);
        return text == null ? null : new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
