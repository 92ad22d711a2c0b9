package dev.ligature.processor.read;

import dev.ligature.processor.model.CamelCase;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** What the catalog says of models, and the names that models get from that and from their classes. */
final class ModelSettings {

    /**
     * One {@code @LinkModel}.
     *
     * @param name empty if not given
     * @param table empty if not given
     * @param key empty if not given
     * @param deletion empty if not given
     * @param columns the names of columns, by properties
     */
    record Setting(String name, String table, String key, String deletion, Map<String, String> columns) {

        private static final Setting NONE = new Setting("", "", "", "", Map.of());

        static Setting of(Annotation model) {
            Map<String, String> columns = new TreeMap<>();
            model.annotations("columns").forEach(column -> columns.put(column.text("property"), column.text("name")));
            return new Setting(
                    model.text("name"), model.text("table"), model.text("key"), model.constant("deletion"), columns);
        }

        /** Whether there is nothing in this that another does not say, but a name. */
        boolean fits(Setting other) {
            return (table.isEmpty() || table.equals(other.table))
                    && (key.isEmpty() || key.equals(other.key))
                    && (deletion.isEmpty() || hardDelete() == other.hardDelete())
                    && other.columns.entrySet().containsAll(columns.entrySet());
        }

        /** Whether both come to the same but for a name. */
        boolean same(Setting other) {
            return table.equals(other.table)
                    && key.equals(other.key)
                    && hardDelete() == other.hardDelete()
                    && columns.equals(other.columns);
        }

        /** Whether records are deleted by deleting their rows. */
        boolean hardDelete() {
            return deletion.equals("HARD");
        }

        /** Another with the name of this, if there is one. */
        Setting over(Setting other) {
            return new Setting(
                    name.isEmpty() ? other.name : name, other.table, other.key, other.deletion, other.columns);
        }
    }

    /**
     * What is said of one model.
     *
     * @param twice the properties of which more than one column is named
     */
    private record Given(ClassRef model, Setting setting, Set<String> twice) {

        static Given of(ClassRef model, Annotation said) {
            Set<String> seen = new HashSet<>();
            Set<String> twice = new TreeSet<>();
            said.annotations("columns").stream()
                    .map(column -> column.text("property"))
                    .filter(property -> !seen.add(property))
                    .forEach(twice::add);
            return new Given(model, Setting.of(said), twice);
        }
    }

    /** A name as its owner would write it in SQL. */
    private static final Pattern NAME =
            Pattern.compile("(?:(?:[\\p{L}_][\\p{L}\\p{M}\\p{N}_$]*|\"(?:[^\"]|\"\")+\")(?:\\.(?!$)|$))+");

    /**
     * Where something is said of a model.
     *
     * @param catalog the catalog's simple name
     * @param at the annotation
     */
    record Place(String catalog, Location at) {}

    private final Map<ClassRef, Place> places = new HashMap<>();

    /** What each catalog of another jar says of each model, or takes over itself. */
    private final Map<ClassRef, Map<ClassRef, Setting>> byCatalog = new HashMap<>();

    /** What all of them say of each model. */
    private final Map<ClassRef, Setting> used = new HashMap<>();

    /** What the catalog itself says of some, with what it takes over of them. */
    private final Map<ClassRef, Setting> settings = new HashMap<>();

    private final Map<ClassRef, String> names = new HashMap<>();

    /**
     * Takes over what a catalog of another jar says, to be called after those that it uses; returns what is not to be
     * reconciled.
     *
     * @param models the models of its links, of those too of which it says nothing
     */
    List<Problem> addUsed(UsedCatalogs.Used catalog, Set<ClassRef> models) {
        List<Problem> problems = new ArrayList<>();
        Map<ClassRef, Setting> own = new TreeMap<>();
        models.forEach(model -> own.put(model, Setting.NONE));
        given(catalog.type()).forEach(one -> own.put(one.model(), one.setting()));
        own.replaceAll(
                (model, setting) -> inherited(catalog, model).map(setting::over).orElse(setting));
        own.forEach((model, setting) -> {
            Setting earlier = used.putIfAbsent(model, setting);
            if (earlier != null && !earlier.same(setting)) {
                problems.add(Problem.of(
                        Message.MODEL_OF_TWO_JARS,
                        catalog.at(),
                        catalog.declaration().type(),
                        model));
            }
        });
        byCatalog.put(catalog.declaration().type(), own);
        return problems;
    }

    private Optional<Setting> inherited(UsedCatalogs.Used catalog, ClassRef model) {
        return catalog.uses().stream()
                .map(other -> byCatalog.getOrDefault(other, Map.of()).get(model))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /**
     * Takes what a catalog says, and returns what it must not say.
     *
     * @param models the models of links and views
     */
    List<Problem> add(TypeElement catalog, Set<ClassRef> models) {
        List<Problem> problems = new ArrayList<>();
        Location at = Location.of(catalog.getQualifiedName().toString());
        String name = catalog.getSimpleName().toString();
        for (Given one : given(catalog)) {
            places.put(one.model(), new Place(name, at.at("LinkModel")));
            if (!models.contains(one.model()) && !used.containsKey(one.model())) {
                problems.add(Problem.of(Message.MODEL_UNUSED, at.at("LinkModel"), name, one.model()));
            }
            problems.addAll(illegal(one, name, at.at("LinkModel")));
            Optional<Setting> theirs = Optional.ofNullable(used.get(one.model()));
            if (theirs.filter(setting -> !one.setting().fits(setting)).isPresent()) {
                problems.add(Problem.of(Message.MODEL_OF_OTHER_JAR, at, name, one.model()));
            }
            if (settings.put(one.model(), theirs.map(one.setting()::over).orElse(one.setting())) != null) {
                problems.add(
                        Problem.of(Message.MODEL_TWICE, at, name, one.model().simpleName()));
            }
        }
        return problems;
    }

    private static List<Problem> illegal(Given one, String catalog, Location at) {
        Map<String, String> names = new TreeMap<>();
        if (!one.setting().table().isEmpty()) {
            names.put("table", one.setting().table());
        }
        one.setting().columns().forEach((property, column) -> names.put("column of " + property + ",", column));
        List<Problem> problems = new ArrayList<>();
        String model = one.model().simpleName();
        one.twice()
                .forEach(
                        property -> problems.add(Problem.of(Message.MODEL_COLUMN_TWICE, at, catalog, model, property)));
        names.forEach((what, sql) -> {
            if (!NAME.matcher(sql).matches()) {
                problems.add(Problem.of(Message.MODEL_NAME_NO_SQL, at, catalog, model, what, sql));
            }
        });
        return problems;
    }

    /** Where the catalog says something of a model; empty where only the class itself does, or another jar. */
    Optional<Place> place(ClassRef model) {
        return Optional.ofNullable(places.get(model));
    }

    private static List<Given> given(TypeElement catalog) {
        List<Annotation> all = new ArrayList<>();
        Annotation.on(catalog, LigatureTypes.LINK_MODEL).ifPresent(all::add);
        Annotation.on(catalog, LigatureTypes.LINK_MODELS).ifPresent(list -> all.addAll(list.annotations("value")));
        return all.stream()
                .flatMap(model -> model.classValue("of").flatMap(Types::element).stream()
                        .map(type -> Given.of(Types.ref(type), model)))
                .toList();
    }

    /** What is said of a model. */
    Setting of(ClassRef model) {
        return settings.getOrDefault(model, used.getOrDefault(model, Setting.NONE));
    }

    /**
     * Names models: as the catalog says, else after the class, else after package and class. What has a name already keeps
     * it.
     */
    void name(Collection<ClassRef> models) {
        List<ClassRef> nameless =
                models.stream().filter(model -> !names.containsKey(model)).toList();
        Map<String, Long> bySimpleName = Stream.concat(
                        names.values().stream(), nameless.stream().map(model -> camelCase(model.simpleName())))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        for (ClassRef model : nameless) {
            String simple = camelCase(model.simpleName());
            boolean alone = bySimpleName.getOrDefault(simple, 0L) == 1;
            names.put(model, given(model).orElse(alone ? simple : withPackage(model)));
        }
    }

    private Optional<String> given(ClassRef model) {
        return Optional.of(of(model).name()).filter(name -> !name.isEmpty());
    }

    /** The name of a model in texts. */
    String nameOf(ClassRef model) {
        return names.getOrDefault(model, camelCase(model.simpleName()));
    }

    private static String withPackage(ClassRef model) {
        String packageName = model.packageName();
        return camelCase(packageName.substring(packageName.lastIndexOf('.') + 1) + "_" + model.simpleName());
    }

    private static String camelCase(String name) {
        StringBuilder camelCase = new StringBuilder();
        for (String word : CamelCase.words(name)) {
            camelCase.append(camelCase.isEmpty() ? word : CamelCase.capitalised(word));
        }
        return camelCase.toString();
    }
}
