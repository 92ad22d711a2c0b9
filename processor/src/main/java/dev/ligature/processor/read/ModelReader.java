package dev.ligature.processor.read;

import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.PropertyDefinition;
import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.read.ModelKind.Property;
import dev.ligature.processor.read.ModelKind.Shape;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Nearest;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads models by convention. Models are in modules that know nothing of Ligature, so what is wrong with one is reported
 * where it is named.
 */
final class ModelReader {

    private final List<ModelKind> kinds;
    private final ModelSettings settings;
    private final Roots roots;
    private boolean incomplete;

    ModelReader(ModelSettings settings, javax.lang.model.util.Types types, Roots roots) {
        this.settings = settings;
        this.roots = roots;
        // in this order: an entity is a class too
        this.kinds = List.of(new RecordModel(), new EntityModel(types), new ClassModel(types));
    }

    /**
     * Whether a property of a model that is compiled now is of a type that does not exist, or not yet. What a compiled one lacks, as
     * those of other jars may, is not waited for: nobody may come to generate it.
     */
    boolean isIncomplete() {
        return incomplete;
    }

    /**
     * Reads a model.
     *
     * @param type the model
     * @param user what names the model, for messages
     * @param at where it is named
     * @param packages the packages whose code will use it
     */
    Reading<ModelDefinition> read(TypeElement type, String user, Location at, Set<String> packages) {
        ModelUse use = new ModelUse(user, at, packages);
        Optional<Problem> unfit = unfit(type, use);
        if (unfit.isPresent()) {
            return Reading.failed(unfit.get());
        }
        Shape shape = kind(type).orElseThrow().read(type);
        incomplete |= roots.have(type.getQualifiedName().toString())
                && shape.properties().stream()
                        .anyMatch(p -> Types.missing(p.type()).isPresent());
        Optional<Problem> column = unknownColumn(type, shape.properties(), use);
        if (column.isPresent()) {
            return Reading.failed(column.get());
        }
        Reading<Property> key = new KeyReader(settings, type, use).read(shape.properties());
        return key.value()
                .map(found -> Reading.of(read(type, shape, found, packages)))
                .orElseGet(() -> new Reading<>(Optional.empty(), key.problems()));
    }

    private Optional<ModelKind> kind(TypeElement type) {
        return kinds.stream().filter(kind -> kind.is(type)).findFirst();
    }

    private Optional<Problem> unfit(TypeElement type, ModelUse use) {
        Optional<TypeMirror> missing = Types.selfAndSuper(type)
                .flatMap(owner -> Types.missing(owner.getSuperclass()).stream())
                .findFirst();
        if (missing.isPresent()) {
            return Optional.of(
                    Problem.of(Message.TYPE_MISSING, use.at(), type.getSimpleName(), Types.text(missing.get())));
        }
        Optional<ModelKind> kind = kind(type);
        Optional<String> what = ofLigature(type)
                .or(() -> kind.isEmpty()
                        ? Optional.of(Types.kind(type))
                        : kind.get().unfit(type));
        if (what.isPresent()) {
            return Optional.of(use.problem(Message.MODEL_KIND_UNKNOWN, type.getSimpleName(), what.get()));
        }
        return Types.accessible(type, use.packages())
                ? Optional.empty()
                : Optional.of(Access.problem(type, use.user(), use.at(), use.packages()));
    }

    private static Optional<String> ofLigature(TypeElement type) {
        if (Annotation.on(type, LigatureTypes.LINK_VIEW).isPresent()) {
            return Optional.of("a view");
        }
        return Annotation.on(type, LigatureTypes.DEFINE_LINK).isPresent() ? Optional.of("a link") : Optional.empty();
    }

    private Optional<Problem> unknownColumn(TypeElement type, List<Property> properties, ModelUse use) {
        List<String> names = properties.stream().map(Property::name).toList();
        return settings.of(Types.ref(type)).columns().keySet().stream()
                .filter(property -> !names.contains(property))
                .map(property -> use.where(settings.place(Types.ref(type)))
                        .problem(
                                Message.MODEL_COLUMN_UNKNOWN,
                                type.getSimpleName(),
                                property,
                                Nearest.question(property, names),
                                String.join(", ", names)))
                .findFirst();
    }

    private ModelDefinition read(TypeElement type, Shape shape, Property key, Set<String> packages) {
        List<PropertyDefinition> properties = new ArrayList<>();
        Map<String, String> unreadable = new LinkedHashMap<>();
        for (Property property : shape.properties()) {
            obstacle(property, packages)
                    .ifPresentOrElse(
                            why -> unreadable.put(property.name(), why),
                            () -> properties.add(
                                    definition(type, property, property.name().equals(key.name()))));
        }
        PropertyDefinition keyDefinition = properties.stream()
                .filter(p -> p.name().equals(key.name()))
                .findFirst()
                .orElseThrow();
        return new ModelDefinition(
                Types.ref(type),
                settings.nameOf(Types.ref(type)),
                table(type),
                keyDefinition,
                settings.of(Types.ref(type)).hardDelete(),
                properties,
                unreadable,
                shape.construction());
    }

    /** Why a property cannot be read, a sentence. */
    private static Optional<String> obstacle(Property property, Set<String> packages) {
        if (property.obstacle().isPresent()) {
            return property.obstacle();
        }
        String type = "its type " + Types.text(property.type());
        if (ValueTypes.of(property.type()).isEmpty()) {
            return Optional.of(type + " cannot be stored in a column");
        }
        return Access.to(property.type(), packages) ? Optional.empty() : Optional.of(type + " is not public");
    }

    private PropertyDefinition definition(TypeElement model, Property property, boolean isKey) {
        ValueType type = ValueTypes.of(property.type()).orElseThrow();
        boolean nullable = !type.primitive() && !isKey;
        String given = settings.of(Types.ref(model)).columns().get(property.name());
        String column = given == null ? JpaNames.column(model, property) : given;
        return new PropertyDefinition(property.name(), column, type, nullable, property.accessor(), property.setter());
    }

    private String table(TypeElement type) {
        String given = settings.of(Types.ref(type)).table();
        return given.isEmpty() ? JpaNames.table(type) : given;
    }
}
