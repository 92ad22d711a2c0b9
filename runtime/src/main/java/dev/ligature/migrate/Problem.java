package dev.ligature.migrate;

import dev.ligature.SchemaMismatchException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Something about the schema that keeps the application from working.
 *
 * @param what names the table or script, and what is wrong with it
 * @param remedy what to do, as a sentence
 */
record Problem(String what, String remedy) {

    /** Throws if there are any problems; those with one remedy stand together. */
    static void refuse(String opening, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new SchemaMismatchException(opening + text(problems), null);
        }
    }

    private static String text(List<Problem> problems) {
        Map<String, List<Problem>> byRemedy = problems.stream()
                .collect(Collectors.groupingBy(Problem::remedy, LinkedHashMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        byRemedy.forEach((remedy, all) -> {
            all.forEach(problem -> text.append("\n - ").append(problem.what));
            text.append("\n   What to do: ").append(remedy);
        });
        return text.toString();
    }
}
