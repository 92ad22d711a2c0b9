package dev.ligature.processor.read;

import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.PropertyDefinition;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Nearest;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** What a read-only link must have and must not, and that others name no field. */
final class ReadOnlyRules {

    private final TypeElement link;
    private final String name;
    private final Annotation settings;

    ReadOnlyRules(TypeElement link, Annotation settings) {
        this.link = link;
        this.name = link.getSimpleName().toString();
        this.settings = settings;
    }

    List<Problem> check(LinkDefinition definition) {
        Map<EndDefinition, String> fields = fields(definition);
        return definition.readOnly() ? readOnly(definition, fields) : withTable(fields);
    }

    private Map<EndDefinition, String> fields(LinkDefinition definition) {
        Map<EndDefinition, String> fields = new LinkedHashMap<>();
        for (EndDefinition end : definition.ends()) {
            for (RecordComponentElement component : link.getRecordComponents()) {
                if (component.getSimpleName().contentEquals(end.name())) {
                    Annotation.on(component, LigatureTypes.LINK_END)
                            .map(a -> a.text("field"))
                            .filter(field -> !field.isEmpty())
                            .ifPresent(field -> fields.put(end, field));
                }
            }
        }
        return fields;
    }

    private List<Problem> withTable(Map<EndDefinition, String> fields) {
        List<Problem> problems = new ArrayList<>();
        fields.forEach((end, field) ->
                problems.add(Problem.of(Message.FIELD_WITHOUT_READ_ONLY, at(end), name, end.name(), field)));
        return problems;
    }

    private List<Problem> readOnly(LinkDefinition definition, Map<EndDefinition, String> fields) {
        List<Problem> problems = new ArrayList<>();
        for (EndDefinition end : definition.ends()) {
            if (end.deleteCascade()) {
                problems.add(Problem.of(
                        Message.READ_ONLY_WITH_TABLE,
                        Location.of(type(), end.name()).at("LinkEnd", "deleteCascade"),
                        name,
                        "deleteCascade on " + end.name()));
            }
        }
        link.getRecordComponents().stream()
                .filter(component -> !LinkReader.isEnd(component))
                .map(component -> component.getSimpleName().toString())
                .forEach(column -> problems.add(Problem.of(
                        Message.READ_ONLY_WITH_TABLE, Location.of(type(), column), name, "the column " + column)));
        for (String setting : List.of("archive", "table")) {
            if (settings.has(setting)) {
                problems.add(Problem.of(
                        Message.READ_ONLY_WITH_TABLE,
                        Location.of(type()).at("DefineLink", setting),
                        name,
                        "the setting " + setting));
            }
        }
        problems.addAll(field(definition, fields));
        return problems.isEmpty() ? List.of(notServed()) : problems;
    }

    private Problem notServed() {
        return Problem.of(Message.READ_ONLY_NOT_SERVED, Location.of(type()).at("DefineLink", "readOnly"), name);
    }

    private List<Problem> field(LinkDefinition definition, Map<EndDefinition, String> fields) {
        if (fields.size() != 1) {
            String why = fields.isEmpty() ? "no end names a field" : "both ends name a field";
            return List.of(Problem.of(Message.FIELD_WRONG, Location.of(type()), name, why, ""));
        }
        Map.Entry<EndDefinition, String> given = fields.entrySet().iterator().next();
        EndDefinition end = given.getKey();
        PropertyDefinition wanted = definition.opposite(end).model().key();
        Optional<PropertyDefinition> property = end.model().property(given.getValue());
        if (property.isEmpty()) {
            List<String> known = end.model().properties().stream()
                    .map(PropertyDefinition::name)
                    .toList();
            return List.of(Problem.of(
                    Message.FIELD_WRONG,
                    at(end),
                    name,
                    end.model().type().simpleName() + " has no property " + given.getValue(),
                    Nearest.question(given.getValue(), known)));
        }
        boolean same = property.get().type().sameJavaType(wanted.type());
        String why = end.model().type().simpleName() + "." + given.getValue()
                + " is not of the type of the key it should hold";
        return same ? List.of() : List.of(Problem.of(Message.FIELD_WRONG, at(end), name, why, ""));
    }

    private Location at(EndDefinition end) {
        return Location.of(type(), end.name()).at("LinkEnd", "field");
    }

    private String type() {
        return link.getQualifiedName().toString();
    }
}
