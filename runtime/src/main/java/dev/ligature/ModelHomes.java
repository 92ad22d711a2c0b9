package dev.ligature;

import dev.ligature.graph.Wiring;
import dev.ligature.jdbc.Database;
import dev.ligature.spi.Catalog;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelSource;
import dev.ligature.spi.ModelType;
import dev.ligature.transaction.Observers;
import dev.ligature.transaction.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** What was said of where models are, and what is wrong with it. Not safe for use by several threads. */
final class ModelHomes {

    private final Map<String, DataSource> modules = new LinkedHashMap<>();
    private final Map<Class<?>, ModelSource<?, ?>> sources = new LinkedHashMap<>();
    private final List<String> twice = new ArrayList<>();

    void module(String module, DataSource dataSource) {
        if (modules.put(module, dataSource) != null) {
            twice.add("Two databases are named for the module %s".formatted(module));
        }
    }

    void source(Class<?> model, ModelSource<?, ?> source) {
        if (sources.put(model, source) != null) {
            twice.add("Two sources are named for %s".formatted(model.getName()));
        }
    }

    /** What was said twice. */
    List<String> twice() {
        return twice;
    }

    /** What is wrong with the rest; empty if nothing is. */
    List<String> problems(List<Catalog> catalogs) {
        Collection<Class<?>> models = models(catalogs);
        List<String> problems = new ArrayList<>();
        for (Class<?> model : models) {
            if (!modules.isEmpty()
                    && !sources.containsKey(model)
                    && module(model).isEmpty()) {
                problems.add(
                        ("There is no database for %s: name one by module(\"%s\", dataSource), or a source by source(%s.class,"
                                        + " ..)")
                                .formatted(model.getName(), model.getPackageName(), model.getSimpleName()));
            }
        }
        for (String module : modules.keySet()) {
            if (models.stream().noneMatch(model -> isIn(module, model))) {
                problems.add(
                        "No model is in the module %s. There are models in %s".formatted(module, packages(models)));
            }
        }
        for (Class<?> model : sources.keySet()) {
            if (!models.contains(model)) {
                problems.add(
                        "A source is named for %s, which is not a model of any catalog".formatted(model.getName()));
            }
        }
        catalogs.stream().flatMap(catalog -> catalog.links().stream()).forEach(link -> held(link, problems));
        return problems;
    }

    /** The models that are in no database. */
    Set<Class<?>> apart() {
        return sources.keySet();
    }

    /**
     * The session of the database that each model is in, of what is without {@link #problems}; a model is not among them if it
     * has a source.
     *
     * @param links the database of the links, whose session is {@code session}
     */
    Map<Class<?>, Session> sessions(DataSource links, Session session, List<Catalog> catalogs) {
        IdentityHashMap<DataSource, Session> opened = new IdentityHashMap<>();
        opened.put(links, session);
        Map<Class<?>, Session> homes = new HashMap<>();
        for (Class<?> model : models(catalogs)) {
            if (!sources.containsKey(model)) {
                DataSource database = module(model).map(modules::get).orElse(links);
                homes.put(
                        model,
                        opened.computeIfAbsent(
                                database, by -> Session.of(new Database(by), Optional.empty(), Observers.NONE)));
            }
        }
        return homes;
    }

    /** Where everything is, for queries; of what is without {@link #problems}. */
    Wiring wiring(Session links, Map<Class<?>, Session> sessions, List<Catalog> catalogs, int maxKeys) {
        Wiring.Builder wiring = new Wiring.Builder(links);
        for (Class<?> model : models(catalogs)) {
            ModelSource<?, ?> source = sources.get(model);
            if (source != null) {
                wiring.model(model, source);
            } else {
                module(model).ifPresent(module -> wiring.model(model, module, sessions.getOrDefault(model, links)));
            }
        }
        return wiring.build(maxKeys);
    }

    /** A read-only link is a column, which a source does not have. */
    private void held(LinkType<?, ?, ?> link, List<String> problems) {
        link.holder()
                .map(holder -> link.end(holder).model())
                .filter(sources::containsKey)
                .ifPresent(model ->
                        problems.add("The read-only link %s needs a column of %s, which has a source and no table"
                                .formatted(link.link().getName(), model.getName())));
    }

    private Optional<String> module(Class<?> model) {
        return modules.keySet().stream()
                .filter(module -> isIn(module, model))
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean isIn(String module, Class<?> model) {
        String name = model.getPackageName();
        return name.equals(module) || name.startsWith(module + '.');
    }

    private static String packages(Collection<Class<?>> models) {
        TreeSet<String> packages = new TreeSet<>();
        models.forEach(model -> packages.add(model.getPackageName()));
        return String.join(", ", packages);
    }

    private static Collection<Class<?>> models(List<Catalog> catalogs) {
        return catalogs.stream()
                .flatMap(catalog -> catalog.models().stream())
                .<Class<?>>map(ModelType::model)
                .distinct()
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }
}
