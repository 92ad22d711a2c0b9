package dev.ligature.processor.read;

import dev.ligature.processor.model.ModelDefinition.Construction;
import java.util.List;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** A way to write a model in Java, and how its properties are found. A new one is added to {@link ModelReader}. */
interface ModelKind {

    /** Whether the type is a model of this kind. */
    boolean is(TypeElement type);

    /** Its properties in the order in which they are set. */
    List<Property> properties(TypeElement type);

    /** How one is made. */
    Construction construction();

    /**
     * A property.
     *
     * @param name its name
     * @param type its type
     * @param places the component, field, accessor: wherever annotations of it can be
     * @param setter the method that sets it; empty where the constructor takes it
     */
    record Property(String name, TypeMirror type, List<? extends AnnotatedConstruct> places, String setter) {

        /** Whether an annotation of this simple name is at one of the places. */
        boolean isAnnotated(String simpleName) {
            return places.stream().anyMatch(place -> Annotation.isOn(place, simpleName));
        }
    }
}
