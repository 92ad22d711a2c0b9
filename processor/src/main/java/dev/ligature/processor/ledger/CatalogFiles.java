package dev.ligature.processor.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What lies in the folder of a catalog, as read once.
 *
 * @param folder the folder, {@code <resources>/META-INF/ligature/<catalog>}
 * @param ledgers the content of each ledger by its id
 * @param scripts each script as it is now, by dialect and name; a dialect whose folder is empty has an empty map
 * @param leftovers temporary files of a write that was interrupted
 */
record CatalogFiles(
        Path folder,
        SortedMap<String, String> ledgers,
        SortedMap<String, SortedMap<String, Seal>> scripts,
        List<Path> leftovers) {

    static final String LEDGER = ".link";
    static final String TEMPORARY = ".ligature-new";
    private static final String SQL = ".sql";
    private static final String LEDGERS = "links";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The folder of a catalog. */
    static Path folder(Path resources, String catalog) {
        return resources.resolve("META-INF").resolve("ligature").resolve(catalog);
    }

    /**
     * Reads the folder, which may not exist.
     *
     * @throws IOException if a file cannot be read; one that is not UTF-8 is read with marks in place of what is not
     */
    static CatalogFiles read(Path folder) throws IOException {
        CatalogFiles ledgers = readLedgers(folder);
        List<Path> leftovers = new ArrayList<>(ledgers.leftovers());
        SortedMap<String, SortedMap<String, Seal>> scripts = new TreeMap<>();
        for (String dialect : Dialects.names()) {
            Path scriptFolder = folder.resolve(dialect);
            if (Files.isDirectory(scriptFolder)) {
                SortedMap<String, Seal> seals = new TreeMap<>();
                contents(scriptFolder, SQL, leftovers)
                        .forEach((name, content) -> seals.put(name, new Seal(dialect, name, Seals.ofScript(content))));
                scripts.put(dialect, seals);
            }
        }
        return new CatalogFiles(folder, ledgers.ledgers(), scripts, List.copyOf(leftovers));
    }

    /** The same without the scripts, for who only asks which ledgers there are. */
    static CatalogFiles readLedgers(Path folder) throws IOException {
        List<Path> leftovers = new ArrayList<>();
        SortedMap<String, String> ledgers = new TreeMap<>();
        contents(folder.resolve(LEDGERS), LEDGER, leftovers)
                .forEach((name, content) -> ledgers.put(name.substring(0, name.length() - LEDGER.length()), content));
        return new CatalogFiles(folder, ledgers, new TreeMap<>(), List.copyOf(leftovers));
    }

    private static SortedMap<String, String> contents(Path folder, String ending, List<Path> leftovers)
            throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (Path file : files(folder)) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(TEMPORARY)) {
                leftovers.add(file);
            } else if (name.endsWith(ending)) {
                contents.put(name, content(file));
            }
        }
        return contents;
    }

    /** A file's text, without the mark that some editors put first. */
    static String content(Path file) throws IOException {
        String content = new String(Files.readAllBytes(file), UTF_8);
        return content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    Path ledger(String id) {
        return folder.resolve(LEDGERS).resolve(id + LEDGER);
    }

    Path script(String dialect, String file) {
        return folder.resolve(dialect).resolve(file);
    }

    /** A script that a ledger has sealed, as it is now, if it is there. */
    Optional<Seal> now(Seal sealed) {
        return Optional.ofNullable(
                scripts.getOrDefault(sealed.dialect(), new TreeMap<>()).get(sealed.file()));
    }
}
