package dev.ligature.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;

/** JPA's annotations, in its old package and its new one, read by their names: the processor does not have them. */
final class Jpa {

    private static final List<String> PACKAGES = List.of("jakarta.persistence.", "javax.persistence.");

    private Jpa() {}

    /** The annotation of this simple name, if it is there. */
    static Optional<Annotation> on(AnnotatedConstruct place, String simpleName) {
        return PACKAGES.stream()
                .flatMap(prefix -> Annotation.on(place, prefix + simpleName).stream())
                .findFirst();
    }

    static boolean isOn(AnnotatedConstruct place, String simpleName) {
        return on(place, simpleName).isPresent();
    }
}
