package dev.ligature.cascade;

import dev.ligature.LigatureException;
import dev.ligature.Ref;
import dev.ligature.UnsupportedDeletionException;
import dev.ligature.jdbc.ValueCheck;
import dev.ligature.spi.Catalog;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelDeleter;
import dev.ligature.spi.ModelType;
import dev.ligature.transaction.Session;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The models and links that deletions can come to. Immutable and safe for use by many threads. */
public final class DeletionModels {

    private final Session links;
    private final Map<Class<?>, Records> records = new LinkedHashMap<>();
    private final Map<String, Records> named = new HashMap<>();
    private final Map<String, LinkType<?, ?, ?>> linksByName = new HashMap<>();
    private final CascadeGraph graph;

    /**
     * Those of some catalogs.
     *
     * @param homes the session of the database that each model is in; a model is not among them if it is in none
     * @param links the session of the database of the links
     */
    public DeletionModels(
            List<Catalog> catalogs,
            Map<Class<?>, Session> homes,
            Map<Class<?>, ModelDeleter<?>> deleters,
            Session links) {
        this.links = links;
        for (Catalog catalog : catalogs) {
            for (ModelType<?, ?> model : catalog.models()) {
                Class<?> type = model.model();
                Records of = Records.of(
                        model, Optional.ofNullable(deleters.get(type)), Optional.ofNullable(homes.get(type)));
                records.putIfAbsent(type, of);
                named.putIfAbsent(model.name(), of);
            }
        }
        List<LinkType<?, ?, ?>> written = written(catalogs);
        written.forEach(link -> linksByName.put(link.name(), link));
        this.graph = new CascadeGraph(written);
    }

    private static List<LinkType<?, ?, ?>> written(List<Catalog> catalogs) {
        return catalogs.stream()
                .flatMap(catalog -> catalog.links().stream())
                .filter(link -> !link.isReadOnly())
                .toList();
    }

    /**
     * What is wrong with those of some catalogs: each deleter of what is no model, and each cascade that comes to a model whose
     * records cannot be deleted.
     *
     * @param apart the models that are in no database
     */
    public static List<String> problems(
            List<Catalog> catalogs, Map<Class<?>, ModelDeleter<?>> deleters, Set<Class<?>> apart) {
        Map<Class<?>, ModelType<?, ?>> models = new HashMap<>();
        catalogs.stream()
                .flatMap(catalog -> catalog.models().stream())
                .forEach(model -> models.putIfAbsent(model.model(), model));
        Set<String> problems = new TreeSet<>();
        for (Class<?> model : deleters.keySet()) {
            if (!models.containsKey(model)) {
                problems.add(
                        "A deleter is named for %s, which is not a model of any catalog".formatted(model.getName()));
            }
        }
        new CascadeGraph(written(catalogs)).cascades().forEach(arm -> {
            Class<?> target = arm.target();
            Optional<ModelDeleter<?>> deleter = Optional.ofNullable(deleters.get(target));
            Optional<Way> way = Optional.<ModelType<?, ?>>ofNullable(models.get(target))
                    .flatMap(model -> Records.way(model, deleter, !apart.contains(target)));
            if (way.isEmpty()) {
                problems.add(
                        ("The link %s deletes records of %s, of which nobody knows how: give %s a property deletedAt (an Instant,"
                                        + " OffsetDateTime, LocalDateTime or LocalDate), name a deleter by deleter(%s.class, ..), or say"
                                        + " @LinkModel(of = %s.class, deletion = HARD) on the catalog")
                                .formatted(
                                        arm.link().link().getName(),
                                        target.getName(),
                                        target.getSimpleName(),
                                        target.getSimpleName(),
                                        target.getSimpleName()));
            }
        });
        return List.copyOf(problems);
    }

    CascadeGraph graph() {
        return graph;
    }

    boolean isArchived(String link) {
        LinkType<?, ?, ?> type = linksByName.get(link);
        return type != null && type.archive().isPresent();
    }

    /** The link of a name, if it is still in a catalog. */
    Optional<LinkType<?, ?, ?>> link(String name) {
        return Optional.ofNullable(linksByName.get(name));
    }

    /** The records of a model that is in a catalog. */
    Records of(Class<?> model) {
        Records of = records.get(model);
        if (of == null) {
            throw new IllegalArgumentException("%s is not a model of any catalog".formatted(model.getName()));
        }
        return of;
    }

    Records named(String name) {
        Records of = named.get(name);
        if (of == null) {
            throw new IllegalStateException(
                    "The journal has a deletion of records of the model \"%s\", which is in no catalog any more"
                            .formatted(name));
        }
        return of;
    }

    /**
     * Refuses a deletion in the journal that took records of which no catalog knows any more.
     *
     * @throws LigatureException if so
     */
    void requireKnown(Entry entry, List<JournalPart> parts) {
        Set<String> unknown = new TreeSet<>();
        unknown.add(entry.model());
        parts.forEach(part -> unknown.add(part.model()));
        unknown.removeAll(named.keySet());
        if (!unknown.isEmpty()) {
            throw new LigatureException(
                    "Deletion %s in the journal has records of models that are in no catalog any more: %s"
                            .formatted(entry.id(), String.join(", ", unknown)),
                    null);
        }
    }

    /** What messages call a model of the journal. */
    String nameOf(String model) {
        Records of = named.get(model);
        return of == null ? model : of.name();
    }

    boolean isWithLinks(Records of) {
        return of.session().isPresent() && of.session().get() == links;
    }

    /** Whether all records that a deletion can come to are in the database of the links. */
    boolean areWithLinks(Root root) {
        Set<Class<?>> deleted = new HashSet<>(graph.cascadedFrom(root.model(), root.links()));
        if (!root.gone()) {
            deleted.add(root.model());
        }
        return deleted.stream().allMatch(model -> isWithLinks(of(model)));
    }

    /** Where the deletion of a record begins. */
    Root root(Ref<?, ?> ref, boolean gone, Selection selection) {
        if (ref == null) {
            throw new IllegalArgumentException("ref must not be null");
        }
        Records of = of(ref.model());
        if (!gone && of.way().isEmpty()) {
            throw new UnsupportedDeletionException(
                    ("Nobody knows how to delete a %s: give it a property deletedAt, name a deleter by deleter(%s.class, ..), say"
                                    + " @LinkModel(of = %s.class, deletion = HARD) on the catalog, or delete it yourself and call"
                                    + " deleted(ref)")
                            .formatted(of.name(), of.name(), of.name()));
        }
        Object key = ValueCheck.stored(of.model().name(), of.model().key().type(), ref.key());
        Set<String> names = selection.only().map(graph::names).orElseGet(graph::names);
        Set<String> left = graph.names(selection.except());
        Set<String> taken = new TreeSet<>(names);
        taken.removeAll(left);
        return new Root(ref, of, key, gone, taken, selection.only().isPresent() || !left.isEmpty());
    }

    /** Where a deletion in the journal began. */
    Root root(Entry entry) {
        Records of = named(entry.model());
        return new Root(
                of.ref(entry.record()),
                of,
                of.key(entry.record()),
                entry.gone(),
                entry.links().orElseGet(graph::names),
                entry.links().isPresent());
    }

    /** Records of a deletion in the journal, by the texts of their keys. */
    Batch batch(Entry entry, Records of, List<String> keys) {
        return new Batch(entry.id(), root(entry).ref(), entry.requestedAt(), of.keys(keys));
    }
}
