package dev.ligature.processor.read;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.PropertyDefinition;
import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    private final Elements elements;
    private final CatalogDefinition catalog;
    private final ModuleElement module;

    private ModuleRules(Elements elements, CatalogDefinition catalog, ModuleElement module) {
        this.elements = elements;
        this.catalog = catalog;
        this.module = module;
    }

    /**
     * Checks the module of a catalog, if it is in one.
     *
     * @param elements the compiler's
     * @param catalog that for which code was generated
     */
    public static List<Problem> check(Elements elements, CatalogDefinition catalog) {
        return Optional.ofNullable(elements.getTypeElement(catalog.type().qualifiedName()))
                .map(elements::getModuleOf)
                .filter(module -> !module.isUnnamed())
                .map(module -> new ModuleRules(elements, catalog, module).check())
                .orElse(List.of());
    }

    private List<Problem> check() {
        List<Problem> problems = new ArrayList<>();
        ClassRef entry = GeneratedTypes.entry(catalog);
        if (!provides(entry)) {
            problems.add(problem(Message.MODULE_PROVIDES, name(module), entry));
        }
        Set<String> told = new HashSet<>();
        for (ClassRef type : named()) {
            unseen(type).filter(problem -> told.add(problem.arguments().get(2))).ifPresent(problems::add);
        }
        return problems;
    }

    private boolean provides(ClassRef entry) {
        return ElementFilter.providesIn(module.getDirectives()).stream()
                .filter(provided -> provided.getService().getQualifiedName().contentEquals(SERVICE))
                .map(ProvidesDirective::getImplementations)
                .flatMap(List::stream)
                .anyMatch(provided -> provided.getQualifiedName().contentEquals(entry.qualifiedName()));
    }

    /** What generated code names although the source of the module need not. */
    private Set<ClassRef> named() {
        Set<ClassRef> named = new TreeSet<>();
        for (ModelDefinition model : catalog.reached()) {
            named.add(model.type());
            model.properties().stream()
                    .map(PropertyDefinition::type)
                    .flatMap(ModuleRules::named)
                    .forEach(named::add);
        }
        for (LinkDefinition link : catalog.followed()) {
            named.add(link.type());
            link.columns().stream()
                    .map(ColumnDefinition::type)
                    .flatMap(ModuleRules::named)
                    .forEach(named::add);
        }
        return named;
    }

    private static Stream<ClassRef> named(ValueType type) {
        return Stream.concat(type.enumType().stream(), type.wrapper().map(ValueType.Wrapper::type).stream());
    }

    /** That the module does not see a type of another one, and what has to be declared where. */
    private Optional<Problem> unseen(ClassRef type) {
        TypeElement element = elements.getTypeElement(type.qualifiedName());
        if (element == null || elements.getTypeElement(module, type.qualifiedName()) != null) {
            return Optional.empty();
        }
        ModuleElement other = elements.getModuleOf(element);
        if (other.isUnnamed()) {
            return Optional.empty();
        }
        return Optional.of(
                isExported(other, type.packageName())
                        ? problem(Message.MODULE_READS, name(module), type, name(other))
                        : problem(Message.MODULE_EXPORTS, name(other), type, type.packageName(), name(module)));
    }

    private boolean isExported(ModuleElement other, String packageName) {
        return ElementFilter.exportsIn(other.getDirectives()).stream()
                .filter(exported -> exported.getPackage().getQualifiedName().contentEquals(packageName))
                .anyMatch(exported -> exported.getTargetModules() == null
                        || exported.getTargetModules().contains(module));
    }

    private Problem problem(Message message, Object... arguments) {
        return Problem.of(message, Location.of(catalog.type().qualifiedName()), arguments);
    }

    private static String name(ModuleElement module) {
        return module.getQualifiedName().toString();
    }
}
