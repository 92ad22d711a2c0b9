package dev.ligature.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/problems.md} is made of the messages and their cases; {@code -Dligature.golden=write} writes it. */
class ProblemsPageTest {

    private static final Path PAGE = Path.of("../docs/problems.md");
    private static final boolean REWRITE = "write".equals(System.getProperty("ligature.golden"));
    private static final Pattern HEAD = Pattern.compile("(?s)\\A(package|import) [^\\n]*\\n+((import) [^\\n]*\\n+)*");

    /** Of no use to readers: what is wrong is not in the code. */
    private static final Set<String> WITHOUT_CODE = Set.of("LIG003", "LIG098", "LIG099");

    private static final String INTRODUCTION = """
            # What the processor says

            Every message has an id that stays, says what is wrong, and how to put it right. Each is shown here with code that
            is wrong and, where there is one, code that is right. All problems of a compilation are reported at once; a
            problem between two declarations is reported at both. A link with a problem does not keep the others from being
            generated. A warning about what is meant is silenced by its id: `@SuppressWarnings("LIG035")` on the record.

            This page is made of the cases that the tests compile. Imports are left out; `Product`, `Brand` and `Review` are
            records with the keys `String id`, `String id` and `Long id`, and there is a catalog `Shop`.
            """;

    @Test
    void thePageIsUpToDate() throws IOException {
        String page = page();
        if (REWRITE) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("write it with -Dligature.golden=write").hasContent(page);
    }

    private static String page() {
        Map<String, List<Case>> cases = Case.all().stream().collect(Collectors.groupingBy(Case::id));
        return Arrays.stream(Message.values())
                .map(Message::id)
                .distinct()
                .sorted()
                .map(id -> section(id, cases.getOrDefault(id, List.of())))
                .collect(Collectors.joining("\n", INTRODUCTION + "\n", ""));
    }

    private static String section(String id, List<Case> cases) {
        return cases.stream()
                .filter(one -> !one.isGood())
                .map(bad -> entry(bad, cases))
                .collect(Collectors.joining("\n", "## " + id + severity(id) + "\n\n", ""));
    }

    private static String severity(String id) {
        boolean warning = Arrays.stream(Message.values())
                .filter(message -> message.id().equals(id))
                .anyMatch(message -> message.severity() == Message.Severity.WARNING);
        return warning ? " (warning)" : "";
    }

    private static String entry(Case bad, List<Case> cases) {
        Predicate<String> shown = file -> shown(bad, file);
        String right = cases.stream()
                .filter(one -> one.isGood() && one.title().equals(bad.title()))
                .map(good -> "\nRight:\n\n" + code(good, file -> true))
                .collect(Collectors.joining());
        return "### " + bad.title() + "\n\n" + messages(bad) + "\n" + code(bad, shown) + right;
    }

    /** The files that are complained of; all of them if none is. */
    private static boolean shown(Case bad, String file) {
        List<String> places = bad.expected().stream()
                .map(Expected::file)
                .filter(place -> bad.ownSources().containsKey(place))
                .toList();
        return places.isEmpty() || places.contains(file);
    }

    private static String messages(Case bad) {
        return bad.expected().stream()
                .map(message -> message.text().isEmpty() ? general(message.id()) : message.text())
                .distinct()
                .map(text -> "> "
                        + text.replace("${case}/", "").replace("${shared}/", "").replace("\n", "\n> ") + "\n")
                .collect(Collectors.joining(">\n"));
    }

    /** The message without what it is about. */
    private static String general(String id) {
        Message message = Arrays.stream(Message.values())
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow();
        String text = Problem.of(message, Location.none(), "...", "...", "...").text();
        return text.substring("[LIG000] ".length());
    }

    private static String code(Case one, Predicate<String> shown) {
        String options = one.givenOptions().stream()
                .filter(option -> !option.contains("${"))
                .collect(Collectors.joining(" "));
        if (WITHOUT_CODE.contains(one.id())) {
            return "";
        }
        String files = one.ownSources().entrySet().stream()
                .filter(file -> shown.test(file.getKey()))
                .map(file -> "```java\n" + body(file.getValue()) + "```\n")
                .collect(Collectors.joining("\n"));
        return one.id().equals("LIG051") ? "```\n" + options + "\n```\n" : files;
    }

    private static String body(Path file) {
        try {
            return HEAD.matcher(Files.readString(file)).replaceFirst("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
