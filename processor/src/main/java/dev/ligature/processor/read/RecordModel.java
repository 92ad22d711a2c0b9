package dev.ligature.processor.read;

import dev.ligature.processor.model.ModelDefinition.Construction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Models that are records: each component is a property. */
final class RecordModel implements ModelKind {

    @Override
    public boolean is(TypeElement type) {
        return Types.isRecord(type);
    }

    @Override
    public Shape read(TypeElement type) {
        List<Property> properties = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            String name = component.getSimpleName().toString();
            List<VariableElement> field = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                    .filter(f -> f.getSimpleName().contentEquals(name))
                    .toList();
            var places = Stream.concat(Stream.of(component, component.getAccessor()), field.stream())
                    .filter(Objects::nonNull)
                    .toList();
            properties.add(new Property(name, component.asType(), places, name, "", Members.noName(name)));
        }
        return new Shape(properties, new Construction.ByConstructor());
    }
}
