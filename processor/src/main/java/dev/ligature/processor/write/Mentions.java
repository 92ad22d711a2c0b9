package dev.ligature.processor.write;

import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.ModelDefinition.Construction;
import dev.ligature.processor.model.PropertyDefinition;
import dev.ligature.processor.model.ValueType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one generated file names of the user's: compilers warn of each such place where it is deprecated, and of a
 * suppression where nothing is.
 */
final class Mentions {

    /** The name of constructors, as the compiler calls them. */
    static final String CONSTRUCTOR = "<init>";

    private final Set<ClassRef> types = new LinkedHashSet<>();
    private final Set<Member> members = new LinkedHashSet<>();

    /**
     * A constructor or method.
     *
     * @param owner the type that has it
     * @param name its name
     * @param parameters the names of its parameters, as far as classes keep them
     */
    record Member(ClassRef owner, String name, List<String> parameters) {}

    Set<ClassRef> types() {
        return types;
    }

    Set<Member> members() {
        return members;
    }

    void type(ClassRef type) {
        types.add(type);
    }

    void constructor(ClassRef type, List<String> parameters) {
        type(type);
        members.add(new Member(type, CONSTRUCTOR, parameters));
    }

    void accessor(ClassRef owner, String name) {
        members.add(new Member(owner, name, List.of()));
    }

    /** A type as an argument, such as that of a path. */
    void value(ValueType type) {
        type.enumType().ifPresent(this::type);
        type.wrapper().ifPresent(wrapper -> type(wrapper.type()));
    }

    /** How values are stored, which takes wrappers apart and makes them again. */
    void stored(ValueType type) {
        value(type);
        type.wrapper().ifPresent(wrapper -> {
            accessor(wrapper.type(), wrapper.accessor());
            constructor(wrapper.type(), List.of(wrapper.accessor()));
        });
    }

    /** The references to records of a model. */
    void ref(ModelDefinition model) {
        type(model.type());
        value(model.key().type());
    }

    /** What gives the values of a model's properties. */
    void getters(ModelDefinition model) {
        model.properties().stream()
                .map(PropertyDefinition::accessor)
                .filter(accessor -> !accessor.isEmpty())
                .forEach(accessor -> accessor(model.type(), accessor));
    }

    /** What makes a model of all its properties, if it can be made. */
    void factory(ModelDefinition model) {
        List<String> names =
                model.properties().stream().map(PropertyDefinition::name).toList();
        if (!model.unreadable().isEmpty() || model.construction() instanceof Construction.NotAtAll) {
            return;
        }
        boolean setters = model.construction() instanceof Construction.BySetters;
        constructor(model.type(), setters ? List.of() : names);
        if (setters) {
            model.properties().forEach(p -> members.add(new Member(model.type(), p.setter(), List.of(p.name()))));
        }
    }
}
