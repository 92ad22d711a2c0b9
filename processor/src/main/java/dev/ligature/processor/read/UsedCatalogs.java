package dev.ligature.processor.read;

import dev.ligature.processor.model.CatalogDeclaration;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The catalogs of other jars that catalogs use, and those that these use. What belongs to one is read from the class that was
 * generated for it, since a class path cannot be searched for annotated types.
 */
final class UsedCatalogs {

    /**
     * A catalog of another jar.
     *
     * @param type the annotated type
     * @param declaration what is known of the catalog itself
     * @param links what belongs to it
     * @param uses the catalogs that it uses, and those that these use
     * @param at where it is named, or one that uses it
     */
    record Used(
            TypeElement type,
            CatalogDeclaration declaration,
            List<TypeElement> links,
            Set<ClassRef> uses,
            Location at) {

        ClassRef entry() {
            return GeneratedTypes.entry(declaration.type());
        }
    }

    private final Elements elements;
    private final Collection<TypeElement> own;
    private final Map<ClassRef, Used> byType = new LinkedHashMap<>();
    private final Set<ClassRef> visited = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /** The catalogs that {@code own} use. */
    UsedCatalogs(Elements elements, Collection<TypeElement> own) {
        this.elements = elements;
        this.own = own;
        own.forEach(catalog -> follow(catalog, at(catalog)));
    }

    private static Location at(TypeElement catalog) {
        return Location.of(catalog.getQualifiedName().toString()).at("LinkCatalog", "uses");
    }

    private static List<TypeMirror> named(TypeElement catalog) {
        return Annotation.on(catalog, LigatureTypes.LINK_CATALOG).orElseThrow().classValues("uses");
    }

    /** All, each after those that it uses. */
    Collection<Used> all() {
        return byType.values();
    }

    List<Problem> problems() {
        return problems;
    }

    /** The entries that a catalog names, as far as they exist. */
    List<ClassRef> entries(TypeElement catalog) {
        return named(catalog).stream()
                .flatMap(type -> declared(type).stream())
                .map(Types::ref)
                .filter(byType::containsKey)
                .map(GeneratedTypes::entry)
                .distinct()
                .sorted()
                .toList();
    }

    private void follow(TypeElement catalog, Location at) {
        for (TypeMirror type : existing(catalog, LigatureTypes.LINK_CATALOG, "uses", at)) {
            Optional<TypeElement> declared = declared(type);
            if (declared.isPresent()) {
                add(declared.get(), catalog, at);
            } else {
                problems.add(Problem.of(Message.CATALOG_UNKNOWN, at, catalog.getSimpleName(), Types.text(type)));
            }
        }
    }

    /** The classes that an annotation names; not every compiler knows the names of those that do not exist. */
    private List<TypeMirror> existing(TypeElement on, String annotation, String value, Location at) {
        Annotation names = Annotation.on(on, annotation).orElseThrow();
        List<TypeMirror> existing = names.classValues(value).stream()
                .filter(type -> Types.missing(type).isEmpty())
                .toList();
        if (existing.size() < names.size(value)) {
            String where = "in its @" + annotation.substring(annotation.lastIndexOf('.') + 1) + ", in " + value;
            problems.add(Problem.of(Message.TYPE_MISSING, at, on.getSimpleName(), where));
        }
        return existing;
    }

    /** The annotated type, of itself or of what was generated for it. */
    private static Optional<TypeElement> declared(TypeMirror named) {
        Optional<TypeElement> type = Types.element(named);
        Optional<TypeElement> ofEntry = type.flatMap(entry -> Annotation.on(entry, LigatureTypes.CATALOG_INFO))
                .flatMap(info -> info.classValue("catalog"))
                .flatMap(Types::element);
        return ofEntry.or(() ->
                type.filter(t -> Annotation.on(t, LigatureTypes.LINK_CATALOG).isPresent()));
    }

    private void add(TypeElement declared, TypeElement user, Location at) {
        ClassRef type = Types.ref(declared);
        if (own.contains(declared)) {
            problems.add(Problem.of(Message.CATALOG_OF_THIS_JAR, at, user.getSimpleName(), declared.getSimpleName()));
            return;
        }
        if (!visited.add(type)) {
            return;
        }
        ClassRef entry = GeneratedTypes.entry(type);
        Optional<TypeElement> generated = Optional.ofNullable(elements.getTypeElement(entry.qualifiedName()));
        if (generated
                .flatMap(found -> Annotation.on(found, LigatureTypes.CATALOG_INFO))
                .isEmpty()) {
            problems.add(Problem.of(Message.CATALOG_NOT_GENERATED, at, user.getSimpleName(), type, entry));
            return;
        }
        List<TypeElement> links = existing(generated.orElseThrow(), LigatureTypes.CATALOG_INFO, "links", at).stream()
                .flatMap(link -> Types.element(link).stream())
                .toList();
        follow(declared, at);
        String name = Annotation.on(declared, LigatureTypes.LINK_CATALOG)
                .orElseThrow()
                .text("name");
        byType.put(type, new Used(declared, new CatalogDeclaration(type, name, List.of()), links, uses(declared), at));
    }

    private Set<ClassRef> uses(TypeElement catalog) {
        Set<ClassRef> uses = new TreeSet<>();
        for (TypeMirror named : named(catalog)) {
            declared(named).map(Types::ref).map(byType::get).ifPresent(used -> {
                uses.add(used.declaration().type());
                uses.addAll(used.uses());
            });
        }
        return uses;
    }
}
