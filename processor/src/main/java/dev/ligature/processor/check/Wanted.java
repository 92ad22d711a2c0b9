package dev.ligature.processor.check;

import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.JavaText;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.PropertyDefinition;
import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.model.ViewDeclaration.Component;
import java.util.Optional;

/**
 * The value that a component of a view takes.
 *
 * @param owner what has it, for messages
 * @param type its type
 * @param nullable whether it can be null
 */
record Wanted(String owner, ValueType type, boolean nullable) {

    static Wanted of(ModelDefinition model, PropertyDefinition property) {
        return new Wanted("the property of " + model.type().simpleName(), property.type(), property.nullable());
    }

    static Wanted of(LinkDefinition link, ColumnDefinition column) {
        return new Wanted("the column of " + link.type().simpleName(), column.type(), column.nullable());
    }

    /** Why a component cannot take it. */
    Optional<String> mismatch(Component component) {
        boolean same = component.value().filter(type::sameJavaType).isPresent();
        if (!same) {
            return Optional.of(owner + " is of type " + text(component, JavaText.of(type)));
        }
        boolean primitive = component.value().filter(ValueType::primitive).isPresent();
        return primitive && nullable ? Optional.of(owner + " can be null") : Optional.empty();
    }

    /** How the component's type is to be written. */
    String text(Component component) {
        return text(component, nullable ? JavaText.boxed(type) : JavaText.of(type));
    }

    /** With its full name where the component is of another type of the same name. */
    private String text(Component component, String written) {
        return component.text().equals(written)
                        && (type.enumType().isPresent() || type.wrapper().isPresent())
                ? JavaText.qualified(type)
                : written;
    }
}
