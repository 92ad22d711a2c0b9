package dev.ligature.processor.read;

import dev.ligature.processor.model.ModelDefinition.Construction;
import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** A way to write a model in Java, and how its properties are found. A new one is added to {@link ModelReader}. */
interface ModelKind {

    /** Whether the type is written in this way. */
    boolean is(TypeElement type);

    /** What such a type is that cannot be a model, for a sentence; empty if it can. */
    default Optional<String> unfit(TypeElement type) {
        return Optional.empty();
    }

    /** What a model of this kind consists of. */
    Shape read(TypeElement type);

    /**
     * The parts of a model.
     *
     * @param properties the properties, in an order that is the same whether the compiler has source or a class file
     * @param construction how one is made of all of them
     */
    record Shape(List<Property> properties, Construction construction) {

        public Shape {
            properties = List.copyOf(properties);
        }
    }

    /**
     * A property.
     *
     * @param name its name
     * @param type its type
     * @param places the component, field, accessor: wherever annotations of it can be
     * @param accessor the public method that gives it, and has nothing to catch; empty if there is none
     * @param setter the method that sets it; empty if there is none
     * @param obstacle why its column does not hold its value as it is, a sentence; empty if nothing is known against it
     */
    record Property(
            String name,
            TypeMirror type,
            List<? extends AnnotatedConstruct> places,
            String accessor,
            String setter,
            Optional<String> obstacle) {

        /** Whether an annotation of this simple name is at one of the places. */
        boolean isAnnotated(String simpleName) {
            return places.stream().anyMatch(place -> Annotation.isOn(place, simpleName));
        }
    }
}
