package dev.ligature.processor.read;

import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.List;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ProvidesDirective;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What the module of a catalog has to declare, besides {@code requires dev.ligature}, without which the compiler does not
 * find the annotations. To be asked in the last round: javac 17 refuses a {@code provides} of a class
 * that is yet to be generated if anyone looks at it before.
 */
public final class ModuleRules {

    private static final String SERVICE = "dev.ligature.spi.Catalog";

    private ModuleRules() {}

    /**
     * Checks the module of a catalog, if it is in one.
     *
     * @param elements the compiler's
     * @param catalog the annotated type
     * @param entry the generated type that is to be provided
     */
    public static List<Problem> check(Elements elements, ClassRef catalog, ClassRef entry) {
        TypeElement type = elements.getTypeElement(catalog.qualifiedName());
        ModuleElement module = type == null ? null : elements.getModuleOf(type);
        if (module == null || module.isUnnamed()) {
            return List.of();
        }
        String name = module.getQualifiedName().toString();
        Location at = Location.of(catalog.qualifiedName());
        return provides(module, entry) ? List.of() : List.of(Problem.of(Message.MODULE_PROVIDES, at, name, entry));
    }

    private static boolean provides(ModuleElement module, ClassRef entry) {
        return ElementFilter.providesIn(module.getDirectives()).stream()
                .filter(provided -> provided.getService().getQualifiedName().contentEquals(SERVICE))
                .map(ProvidesDirective::getImplementations)
                .flatMap(List::stream)
                .anyMatch(provided -> provided.getQualifiedName().contentEquals(entry.qualifiedName()));
    }
}
