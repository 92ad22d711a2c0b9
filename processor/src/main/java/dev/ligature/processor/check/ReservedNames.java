package dev.ligature.processor.check;

import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.JavaWords;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.PathWords;
import dev.ligature.processor.model.ViewDeclaration;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What becomes a method of generated code can be one. */
final class ReservedNames implements Rule {

    /** {@code linkOf} and {@code linksOf} are methods of every client. */
    private static final Set<String> CLIENT_WORDS = Set.of("link", "links");

    @Override
    public List<Problem> check(Declarations set) {
        List<Problem> problems = new ArrayList<>();
        for (LinkDefinition link : set.links()) {
            link.ends().forEach(end -> alias(link, end, problems));
            link.ends()
                    .forEach(end -> model(end.model(), new SeenEnd(link, end).text(), Where.of(link, end), problems));
        }
        set.withTables().forEach(link -> columns(set, link, problems));
        onlyViewed(set, problems);
        return problems;
    }

    /** Models that no link has are told of where a view names them. */
    private static void onlyViewed(Declarations set, List<Problem> problems) {
        Set<ClassRef> linked = set.links().stream()
                .flatMap(link -> link.ends().stream())
                .map(end -> end.model().type())
                .collect(Collectors.toSet());
        for (ViewDeclaration view : set.views()) {
            ModelDefinition model = set.models().get(view.source());
            if (model != null && !linked.contains(model.type())) {
                Location at = Location.of(view.type().qualifiedName());
                model(model, view.type().simpleName(), at, problems);
            }
        }
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
        return noPath(alias)
                .or(() -> CLIENT_WORDS.contains(alias)
                        ? Optional.of("would give the client a second method " + alias + "Of")
                        : Optional.empty());
    }

    private static Optional<String> noPath(String name) {
        return PathWords.isReserved(name) ? Optional.of("is a method of every path") : noName(name);
    }

    private static Optional<String> noName(String word) {
        if (JavaWords.isKeyword(word)) {
            return Optional.of("is a word of Java");
        }
        return JavaWords.isIdentifier(word) ? Optional.empty() : Optional.of("cannot be the name of a method");
    }

    private static void model(ModelDefinition model, String user, Location at, List<Problem> problems) {
        String simpleName = model.type().simpleName();
        noName(model.name())
                .ifPresent(why -> problems.add(Problem.of(
                        Message.MODEL_NAME_RESERVED, at, user, model.type(), model.name(), why, simpleName)));
        model.properties().stream()
                .filter(property -> PathWords.isReserved(property.name()))
                .forEach(property ->
                        problems.add(Problem.of(Message.PROPERTY_RESERVED, at, user, simpleName, property.name())));
    }

    private static void columns(Declarations set, LinkDefinition link, List<Problem> problems) {
        for (String column : set.columnNames(link)) {
            Location at = Location.of(link.type().qualifiedName(), column);
            noPath(column)
                    .ifPresent(why -> problems.add(
                            Problem.of(Message.COLUMN_RESERVED, at, link.type().simpleName(), column, why)));
        }
    }
}
