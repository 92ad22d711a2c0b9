package dev.ligature.processor.read;

import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ProvidesDirective;
import javax.lang.model.element.ModuleElement.RequiresDirective;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What the module of a catalog has to declare. To be asked in the last round: javac 17 refuses a {@code provides} of a class
 * that is yet to be generated if anyone looks at it before.
 */
public final class ModuleRules {

    private static final String RUNTIME = "dev.ligature";
    private static final String SERVICE = "dev.ligature.spi.Catalog";

    private ModuleRules() {}

    /**
     * Checks the module of a catalog, if it is in one.
     *
     * @param elements the compiler's
     * @param catalog the annotated type
     * @param entry the generated type that is to be provided; empty where the compiler could not resolve it
     */
    public static List<Problem> check(Elements elements, ClassRef catalog, Optional<ClassRef> entry) {
        TypeElement type = elements.getTypeElement(catalog.qualifiedName());
        ModuleElement module = type == null ? null : elements.getModuleOf(type);
        if (module == null || module.isUnnamed()) {
            return List.of();
        }
        String name = module.getQualifiedName().toString();
        Location at = Location.of(catalog.qualifiedName());
        if (!requires(module)) {
            return List.of(Problem.of(Message.MODULE_REQUIRES, at, name, catalog.simpleName()));
        }
        return entry
                .filter(generated -> !provides(module, generated))
                .map(generated -> Problem.of(Message.MODULE_PROVIDES, at, name, generated))
                .stream()
                .toList();
    }

    private static boolean requires(ModuleElement module) {
        return ElementFilter.requiresIn(module.getDirectives()).stream()
                .map(RequiresDirective::getDependency)
                .anyMatch(required -> required.getQualifiedName().contentEquals(RUNTIME));
    }

    private static boolean provides(ModuleElement module, ClassRef entry) {
        return ElementFilter.providesIn(module.getDirectives()).stream()
                .filter(provided -> provided.getService().getQualifiedName().contentEquals(SERVICE))
                .map(ProvidesDirective::getImplementations)
                .flatMap(List::stream)
                .anyMatch(provided -> provided.getQualifiedName().contentEquals(entry.qualifiedName()));
    }
}
