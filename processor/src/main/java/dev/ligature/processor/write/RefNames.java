package dev.ligature.processor.write;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.write.source.Code;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How the factories of references are called. A model called {@code Return} has {@code returnRef}. */
final class RefNames {

    private final ClassRef refs;
    private final Map<ClassRef, String> factories = new HashMap<>();

    RefNames(CatalogDefinition catalog) {
        refs = GeneratedTypes.refs(catalog);
        Scope names = Scope.of();
        for (ModelDefinition model : catalog.models()) {
            factories.put(model.type(), names.take(model.name(), "Ref"));
        }
    }

    /** The factory of a model of this catalog. */
    String factory(ModelDefinition model) {
        return Objects.requireNonNull(factories.get(model.type()), "a model of another catalog");
    }

    /** The factory as a function of the key. */
    Code reference(ModelDefinition model) {
        return Code.of("$T::$L", JavaTypes.of(refs), factory(model));
    }
}
