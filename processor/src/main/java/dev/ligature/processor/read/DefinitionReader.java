package dev.ligature.processor.read;

import dev.ligature.processor.model.CatalogDeclaration;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.Names;
import dev.ligature.processor.model.ViewDeclaration;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads all annotated types of a compilation. One reader for each attempt, since elements do not outlive a round. */
public final class DefinitionReader {

    private final Elements elements;
    private final Set<String> inSource;
    private final Map<String, TypeElement> catalogs;
    private final Map<String, TypeElement> links;
    private final Map<String, TypeElement> views;
    private final UsedCatalogs used;
    private final ModelSettings settings = new ModelSettings();
    private final ModelReader models;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<ClassRef, Set<String>> broken = new TreeMap<>();
    private final Set<ClassRef> unread = new TreeSet<>();
    private final Map<ClassRef, ModelDefinition> readModels = new TreeMap<>();
    private final Map<ClassRef, ViewDeclaration> readViews = new TreeMap<>();

    /**
     * For these types.
     *
     * @param elements finds the types
     * @param types compares types
     * @param roots what the compiler was given
     * @param inSource the types among them that are annotated
     * @param before the types that it compiled earlier; those that are gone are passed over
     */
    public DefinitionReader(
            Elements elements, javax.lang.model.util.Types types, Roots roots, Found inSource, Found before) {
        this.elements = elements;
        this.models = new ModelReader(settings, types, roots);
        this.inSource = inSource.links();
        Found all = inSource.and(before);
        this.catalogs = annotated(all.catalogs(), LigatureTypes.LINK_CATALOG);
        this.links = annotated(all.links(), LigatureTypes.DEFINE_LINK);
        this.views = annotated(all.views(), LigatureTypes.LINK_VIEW);
        this.used = new UsedCatalogs(elements, catalogs.values());
    }

    private Map<String, TypeElement> annotated(Set<String> names, String annotation) {
        Map<String, TypeElement> types = new LinkedHashMap<>();
        for (String name : names) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null && Annotation.on(type, annotation).isPresent()) {
                types.put(name, type);
            }
        }
        return types;
    }

    /** Reads them. */
    public ReadResult read() {
        List<CatalogDeclaration> readCatalogs =
                readAll(catalogs, catalog -> CatalogReader.read(catalog, used.entries(catalog)));
        problems.addAll(used.problems());
        used.all().forEach(catalog -> problems.addAll(settings.addUsed(catalog, modelsOf(catalog.links()))));
        catalogs.values().forEach(catalog -> problems.addAll(settings.add(catalog, modelNames())));
        settings.name(modelNames());
        settings.name(modelsOf(
                used.all().stream().flatMap(catalog -> catalog.links().stream()).toList()));
        List<LinkDefinition> readLinks = new ArrayList<>(readAll(links, this::link));
        used.all().forEach(catalog -> readLinks.addAll(usedLinks(catalog)));
        readLinks.sort(Comparator.comparing(LinkDefinition::type));
        readLinks.forEach(
                link -> link.ends().forEach(end -> readModels.put(end.model().type(), end.model())));
        List<ViewDeclaration> roots = readAll(views, this::view);
        return new ReadResult(
                new Found(catalogs.keySet(), links.keySet(), views.keySet()),
                new Declarations(
                        readCatalogs,
                        used.all().stream().map(UsedCatalogs.Used::declaration).toList(),
                        readLinks,
                        broken,
                        unread,
                        unreadLinks(),
                        roots,
                        readViews,
                        readModels),
                problems,
                linkNames(),
                models.isIncomplete());
    }

    /** Reads each type; a failure of one is a problem of that one. */
    private <T> List<T> readAll(Map<String, TypeElement> types, Reader<T> reader) {
        List<T> values = new ArrayList<>();
        types.values().forEach(type -> taken(type, guarded(type, reader)).ifPresent(values::add));
        return values;
    }

    private Map<ClassRef, Set<ClassRef>> unreadLinks() {
        Map<ClassRef, Set<ClassRef>> unreadLinks = new TreeMap<>();
        Stream<TypeElement> others = used.all().stream().flatMap(catalog -> catalog.links().stream());
        Stream.concat(links.values().stream(), others)
                .filter(link -> unread.contains(Types.ref(link)))
                .forEach(link -> {
                    Set<ClassRef> of = modelsOf(List.of(link));
                    long known = link.getRecordComponents().stream()
                            .filter(LinkReader::isEnd)
                            .filter(end -> EndReader.model(end.asType()).isPresent())
                            .count();
                    unreadLinks.put(Types.ref(link), known == LinkReader.ENDS ? of : Set.of());
                });
        return unreadLinks;
    }

    private <T> Optional<T> taken(TypeElement type, Reading<T> reading) {
        problems.addAll(reading.problems());
        if (reading.value().isEmpty()) {
            unread.add(Types.ref(type));
        }
        return reading.value();
    }

    private static <T> Reading<T> guarded(TypeElement type, Reader<T> reader) {
        try {
            return reader.read(type);
        } catch (RuntimeException | StackOverflowError e) {
            String name = type.getQualifiedName().toString();
            return Reading.failed(Problem.unexpected(Location.of(name), name, e));
        }
    }

    private Set<ClassRef> modelNames() {
        Set<ClassRef> all = modelsOf(links.values());
        views.values()
                .forEach(view -> ViewReader.source(view)
                        .filter(source -> !isLink(source))
                        .map(Types::ref)
                        .ifPresent(all::add));
        return all;
    }

    private static Set<ClassRef> modelsOf(Collection<TypeElement> links) {
        Set<ClassRef> all = new TreeSet<>();
        for (TypeElement link : links) {
            for (RecordComponentElement component : link.getRecordComponents()) {
                if (Annotation.on(component, LigatureTypes.LINK_END).isPresent()) {
                    EndReader.model(component.asType()).map(Types::ref).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    private static boolean isLink(TypeElement type) {
        return Annotation.on(type, LigatureTypes.DEFINE_LINK).isPresent();
    }

    private static boolean isReadOnly(TypeElement link) {
        return Annotation.on(link, LigatureTypes.DEFINE_LINK)
                .filter(settings -> settings.flag("readOnly", false))
                .isPresent();
    }

    private Reading<LinkDefinition> link(TypeElement link) {
        boolean compiledNow = inSource.contains(link.getQualifiedName().toString());
        Set<String> nullable = compiledNow ? Set.of() : nullableByClient(link);
        Set<String> packages = packagesFor(link);
        Stream<TypeElement> named = Stream.concat(Stream.of(link), catalogs.values().stream());
        Reading<LinkDefinition> reading =
                new LinkReader(link, models, nullable, packages).read().and(Access.unnamed(named, link, packages));
        if (!reading.problems().isEmpty()) {
            reading.value().ifPresent(read -> broken.put(read.type(), unreadComponents(link, read)));
        }
        return reading;
    }

    /** The links of a catalog of another jar; what is wrong with one is told to the catalog that uses it. */
    private List<LinkDefinition> usedLinks(UsedCatalogs.Used catalog) {
        List<LinkDefinition> values = new ArrayList<>();
        for (TypeElement link : catalog.links()) {
            if (!links.containsKey(link.getQualifiedName().toString())) {
                taken(link, guarded(link, this::link).at(catalog.at()))
                        .ifPresent(value -> values.add(value.usedFrom(catalog.entry())));
            }
        }
        return values;
    }

    private static Set<String> unreadComponents(TypeElement link, LinkDefinition read) {
        Set<String> names = new TreeSet<>();
        link.getRecordComponents().forEach(c -> names.add(c.getSimpleName().toString()));
        read.ends().forEach(end -> names.remove(end.name()));
        read.columns().forEach(column -> names.remove(column.name()));
        return names;
    }

    /** What the client of a link says about its components; javac 17 reads less from class files than from source. */
    private Set<String> nullableByClient(TypeElement link) {
        TypeElement client = elements.getTypeElement(link.getQualifiedName() + "Links");
        return Optional.ofNullable(client)
                .flatMap(type -> Annotation.on(type, LigatureTypes.LINK_INFO))
                .map(info -> Set.copyOf(info.texts("nullable")))
                .orElse(Set.of());
    }

    private Reading<ViewDeclaration> view(TypeElement view) {
        Reading<ViewDeclaration> reading = ViewReader.read(view);
        if (reading.value().isEmpty()) {
            return reading;
        }
        ViewDeclaration declaration = reading.value().get();
        Optional<Problem> wrongSource = source(view, declaration);
        if (wrongSource.isPresent()) {
            return Reading.failed(wrongSource.get());
        }
        readViews.put(declaration.type(), declaration);
        view.getRecordComponents().forEach(this::nested);
        return reading;
    }

    private Optional<Problem> source(TypeElement view, ViewDeclaration declaration) {
        Set<String> packages = packagesFor(view);
        Optional<Problem> unnamed = Access.unnamed(catalogs.values().stream(), view, packages);
        if (unnamed.isPresent()) {
            return unnamed;
        }
        TypeElement source = ViewReader.source(view).orElseThrow();
        String name = view.getSimpleName().toString();
        Location at = Location.of(view.getQualifiedName().toString()).at("LinkView", "value");
        if (isLink(source)) {
            return isFollowed(source)
                    ? Optional.empty()
                    : Optional.of(Problem.of(Message.LINK_OF_OTHER_JAR, at, name, source.getSimpleName()));
        }
        if (readModels.containsKey(declaration.source())) {
            return Optional.empty();
        }
        Reading<ModelDefinition> model = models.read(source, name, at, packages);
        model.value().ifPresent(value -> readModels.put(value.type(), value));
        return model.problems().stream().findFirst();
    }

    private boolean isFollowed(TypeElement link) {
        return links.containsKey(link.getQualifiedName().toString())
                || used.all().stream().anyMatch(catalog -> catalog.links().contains(link));
    }

    /** Reads the views that a component is of, of whatever compilation they are. */
    private void nested(RecordComponentElement component) {
        ViewReader.inside(component)
                .filter(type -> Annotation.on(type, LigatureTypes.LINK_VIEW).isPresent())
                .filter(type -> !views.containsKey(type.getQualifiedName().toString()))
                .filter(type -> !readViews.containsKey(Types.ref(type)))
                .ifPresent(type -> ViewReader.read(type).value().ifPresent(nested -> {
                    readViews.put(nested.type(), nested);
                    type.getRecordComponents().forEach(this::nested);
                }));
    }

    private Set<String> packagesFor(TypeElement type) {
        Set<String> packages = new TreeSet<>(Set.of(Types.packageOf(type)));
        catalogs.values().forEach(catalog -> packages.add(Types.packageOf(catalog)));
        return packages;
    }

    private Set<String> linkNames() {
        Set<String> names = new TreeSet<>();
        links.values().stream()
                .filter(link -> !isReadOnly(link))
                .forEach(link -> names.add(Names.own(link.getSimpleName().toString())));
        return names;
    }

    /** Reads one type. */
    private interface Reader<T> {
        Reading<T> read(TypeElement type);
    }
}
