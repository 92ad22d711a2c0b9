package dev.ligature.processor.check;

import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.JavaWords;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.PathWords;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What becomes a method of generated code can be one. */
final class ReservedNames implements Rule {

    /** {@code linkOf} and {@code linksOf} are methods of every client. */
    private static final Set<String> CLIENT_WORDS = Set.of("link", "links");

    @Override
    public List<Problem> check(Declarations set) {
        List<Problem> problems = new ArrayList<>();
        for (LinkDefinition link : set.links()) {
            link.ends().forEach(end -> alias(link, end, problems));
            link.ends().forEach(end -> model(link, end, problems));
        }
        set.withTables().forEach(link -> columns(set, link, problems));
        return problems;
    }

    private static void alias(LinkDefinition link, EndDefinition end, List<Problem> problems) {
        why(end.alias())
                .ifPresent(why -> problems.add(Problem.of(
                        Message.ALIAS_RESERVED,
                        Where.alias(link, end),
                        link.type().simpleName(),
                        end.name(),
                        end.alias(),
                        why)));
    }

    private static Optional<String> why(String alias) {
        Optional<String> noName = noName(alias);
        if (noName.isPresent()) {
            return noName;
        }
        if (PathWords.isReserved(alias)) {
            return Optional.of("is a method of every path");
        }
        return CLIENT_WORDS.contains(alias)
                ? Optional.of("would give the client a second method " + alias + "Of")
                : Optional.empty();
    }

    private static Optional<String> noName(String word) {
        if (JavaWords.isKeyword(word)) {
            return Optional.of("is a word of Java");
        }
        return JavaWords.isIdentifier(word) ? Optional.empty() : Optional.of("cannot be the name of a method");
    }

    private static void model(LinkDefinition link, EndDefinition end, List<Problem> problems) {
        ModelDefinition model = end.model();
        String user = link.type().simpleName() + "." + end.name();
        String simpleName = model.type().simpleName();
        noName(model.name())
                .ifPresent(why -> problems.add(Problem.of(
                        Message.MODEL_NAME_RESERVED,
                        Where.of(link, end),
                        user,
                        model.type(),
                        model.name(),
                        why,
                        simpleName)));
        model.properties().stream()
                .filter(property -> PathWords.isReserved(property.name()))
                .forEach(property -> problems.add(
                        Problem.of(Message.PROPERTY_RESERVED, Where.of(link, end), user, simpleName, property.name())));
    }

    private static void columns(Declarations set, LinkDefinition link, List<Problem> problems) {
        set.columnNames(link).stream()
                .filter(PathWords::isReserved)
                .forEach(column -> problems.add(Problem.of(
                        Message.COLUMN_RESERVED,
                        Location.of(link.type().qualifiedName(), column),
                        link.type().simpleName(),
                        column)));
    }
}
