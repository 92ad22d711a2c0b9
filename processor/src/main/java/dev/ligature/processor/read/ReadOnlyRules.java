package dev.ligature.processor.read;

import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.JavaText;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.PropertyDefinition;
import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Nearest;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<EndDefinition> fields =
                definition.ends().stream().filter(end -> !end.field().isEmpty()).toList();
        return definition.readOnly() ? readOnly(definition, fields) : withTable(fields);
    }

    private List<Problem> withTable(List<EndDefinition> fields) {
        return fields.stream()
                .map(end -> Problem.of(Message.FIELD_WITHOUT_READ_ONLY, at(end), name, end.name(), end.field()))
                .toList();
    }

    private List<Problem> readOnly(LinkDefinition definition, List<EndDefinition> fields) {
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
        return problems;
    }

    private List<Problem> field(LinkDefinition definition, List<EndDefinition> fields) {
        if (fields.size() != 1) {
            String why = fields.isEmpty() ? "no end names a field" : "both ends name a field";
            return List.of(Problem.of(Message.FIELD_WRONG, Location.of(type()), name, why, ""));
        }
        EndDefinition holder = fields.get(0);
        EndDefinition held = definition.opposite(holder);
        List<Problem> problems = new ArrayList<>();
        if (held.list()) {
            problems.add(many(holder, held));
        }
        holder.model()
                .property(holder.field())
                .ifPresentOrElse(
                        property -> type(holder, property, held).ifPresent(problems::add),
                        () -> problems.add(unknown(holder)));
        return problems;
    }

    private Problem many(EndDefinition holder, EndDefinition held) {
        return Problem.of(
                Message.READ_ONLY_LIST,
                Location.of(type(), held.name()).at("LinkEnd", "isList"),
                name,
                held.name(),
                holder.model().type().simpleName(),
                holder.field());
    }

    private Problem unknown(EndDefinition holder) {
        List<String> known = holder.model().properties().stream()
                .map(PropertyDefinition::name)
                .toList();
        String model = holder.model().type().simpleName();
        String why = Optional.ofNullable(holder.model().unreadable().get(holder.field()))
                .map(reason -> model + "." + holder.field() + " cannot be read: " + reason)
                .orElse(model + " has no property " + holder.field());
        return Problem.of(Message.FIELD_WRONG, at(holder), name, why, Nearest.question(holder.field(), known));
    }

    private Optional<Problem> type(EndDefinition holder, PropertyDefinition property, EndDefinition held) {
        ValueType key = held.model().key().type();
        if (property.type().sameJavaType(key)) {
            return Optional.empty();
        }
        String why = "%s.%s is of type %s, and the key of %s of type %s"
                .formatted(
                        holder.model().type().simpleName(),
                        holder.field(),
                        JavaText.of(property.type()),
                        held.model().type().simpleName(),
                        JavaText.of(key));
        return Optional.of(Problem.of(Message.FIELD_WRONG, at(holder), name, why, ""));
    }

    private Location at(EndDefinition end) {
        return Location.of(type(), end.name()).at("LinkEnd", "field");
    }

    private String type() {
        return link.getQualifiedName().toString();
    }
}
