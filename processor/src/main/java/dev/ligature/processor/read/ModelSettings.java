package dev.ligature.processor.read;

import dev.ligature.processor.model.CamelCase;
import dev.ligature.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/** What the catalog says of models, and the names that models get from that and from their classes. */
final class ModelSettings {

    /**
     * One {@code @LinkModel}.
     *
     * @param name empty if not given
     * @param table empty if not given
     * @param key empty if not given
     * @param columns the names of columns, by properties
     */
    record Setting(String name, String table, String key, Map<String, String> columns) {

        private static final Setting NONE = new Setting("", "", "", Map.of());

        static Setting of(Annotation model) {
            Map<String, String> columns = new TreeMap<>();
            model.annotations("columns").forEach(column -> columns.put(column.text("property"), column.text("name")));
            return new Setting(model.text("name"), model.text("table"), model.text("key"), columns);
        }
    }

    private final Map<ClassRef, Setting> settings = new HashMap<>();
    private final Map<ClassRef, String> names = new HashMap<>();

    /** Reads the annotations on a catalog. */
    void add(TypeElement catalog) {
        List<Annotation> all = new ArrayList<>();
        Annotation.on(catalog, LigatureTypes.LINK_MODEL).ifPresent(all::add);
        Annotation.on(catalog, LigatureTypes.LINK_MODELS).ifPresent(list -> all.addAll(list.annotations("value")));
        for (Annotation model : all) {
            Setting setting = Setting.of(model);
            model.classValue("of").flatMap(Types::element).ifPresent(type -> settings.put(Types.ref(type), setting));
        }
    }

    /** What is said of a model. */
    Setting of(ClassRef model) {
        return settings.getOrDefault(model, Setting.NONE);
    }

    /** Names all models: as the catalog says, else after the class, else after package and class. */
    void name(Collection<ClassRef> models) {
        Map<String, Integer> bySimpleName = new HashMap<>();
        models.forEach(model -> bySimpleName.merge(camelCase(model.simpleName()), 1, Integer::sum));
        for (ClassRef model : models) {
            String simple = camelCase(model.simpleName());
            boolean alone = bySimpleName.getOrDefault(simple, 0) == 1;
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
