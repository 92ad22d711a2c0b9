package dev.ligature.processor.check;

import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.Declarations;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All ends by the model that they are seen from; views ask for each of their components. */
final class SeenEnds {

    private final Map<ClassRef, List<SeenEnd>> byModel;

    SeenEnds(Declarations set) {
        byModel = SeenEnd.all(set).stream()
                .collect(Collectors.groupingBy(seen -> seen.from().type()));
    }

    /** All ends that are seen from a model. */
    List<SeenEnd> from(ClassRef model) {
        return byModel.getOrDefault(model, List.of());
    }
}
