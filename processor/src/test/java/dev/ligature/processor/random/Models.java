package dev.ligature.processor.random;

import dev.ligature.processor.random.Model.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Writes models, each in a package of its own, and what the catalog has to say of them. */
final class Models {

    private static final List<String> PACKAGES = List.of(
            "app.order", "app.brand.deep.deeper", "app.List", "x", "app.größe_", "app.record", "app.links_", "a.b");

    private final Chance chance;
    private final Words words;
    private final SortedMap<String, String> files;
    private final List<String> packages;
    private final Map<String, String> settings = new LinkedHashMap<>();

    Models(Chance chance, Words words, SortedMap<String, String> files) {
        this.chance = chance;
        this.words = words;
        this.files = files;
        this.packages = new ArrayList<>(PACKAGES);
    }

    /** Annotations for the catalog, by the models' types. */
    Map<String, String> settings() {
        return settings;
    }

    /** One model. */
    Model one() {
        String simpleName = words.typeOfModel();
        String packageName = packages.remove(chance.below(packages.size()));
        boolean nested = chance.percent(15);
        String type = packageName + (nested ? ".Outer." : ".") + simpleName;
        List<String> keyTypes = chance.pick(Kinds.KEYS);
        Set<String> taken = new HashSet<>(Set.of("id"));
        String key = chance.percent(60) ? "id" : words.member(taken);
        boolean annotated = chance.percent(50);
        setting(type, key.equals("id") || annotated ? "" : key);
        List<Member> properties = new ArrayList<>();
        List<String> components = new ArrayList<>();
        Member keyMember = new Member(key, chance.orWrong(keyTypes.get(0), wrong()));
        properties.add(keyMember);
        components.add((key.equals("id") || !annotated ? "" : keyAnnotation()) + keyMember);
        Set<String> seen = new LinkedHashSet<>(Set.of(key));
        boolean readable = properties(properties, components, taken, seen);
        write(packageName, simpleName, nested, components);
        return new Model(type, key, keyTypes.get(1), properties, readable, seen);
    }

    private String keyAnnotation() {
        return chance.orWrong("@app.types.Id ", "", "@app.types.Id @app.types.Id ", "@Missing.Id ");
    }

    /** What the catalog says of a model: its key, if it has to, and sometimes its names. */
    private void setting(String type, String key) {
        List<String> values = new ArrayList<>();
        if (!key.isEmpty()) {
            values.add("key = \"" + chance.orWrong(key, "", "nothing", "ID") + "\"");
        }
        if (chance.percent(10)) {
            values.add("name = \"name" + settings.size() + "\", table = \"Table_" + settings.size() + "\"");
        }
        if (chance.percent(10)) {
            values.add("deletion = dev.ligature.LinkModel.Deletion."
                    + chance.orWrong("HARD", "SOFT", "NONE", "valueOf(\"\")"));
        }
        if (!values.isEmpty()) {
            values.add("of = " + chance.orWrong(type, "int", "Missing", "void", type + "[]") + ".class");
            settings.put(type, "@dev.ligature.LinkModel(" + String.join(", ", values) + ")");
        }
    }

    /** Adds properties; returns whether all of them can be read. */
    private boolean properties(List<Member> properties, List<String> components, Set<String> taken, Set<String> seen) {
        boolean readable = true;
        for (int i = chance.below(6); i > 0; i--) {
            String name = words.member(taken);
            boolean storable = chance.percent(92);
            String type = storable ? chance.pick(Kinds.COLUMNS).type() : chance.pick(Kinds.UNSTORABLE);
            Member member = new Member(name, chance.orWrong(type, wrong()));
            seen.add(name);
            if (storable) {
                properties.add(member);
            }
            readable &= storable;
            String annotation = chance.orWrong("", "@app.types.Id ", "@Missing ", "@dev.ligature.LinkColumn ");
            components.add(chance.below(components.size() + 1), annotation + member);
        }
        return readable;
    }

    private void write(String packageName, String simpleName, boolean nested, List<String> components) {
        String record = chance.orWrong(
                "public record %s(%s)",
                "record %s(%s)",
                "public record %s<T>(%s)",
                "public record %s<T extends Comparable<? super T>>(%s)",
                "private record %s(%s)",
                "public class %s { /* %s */ }  interface Also",
                "public enum %s { /* %s */ }  interface Also",
                "public sealed interface %s /* %s */");
        String body = chance.pick(
                " {}",
                " { public static final int OWN_CONSTANT = 1; public static void ownMethod() {} }",
                " implements java.io.Serializable { private static final long serialVersionUID = 1L; }");
        String text = record.formatted(simpleName, String.join(", ", components)) + body;
        String whole = nested ? "public interface Outer { " + text.replace("public record", "record") + " }" : text;
        String file = packageName.replace('.', '/') + "/" + (nested ? "Outer" : simpleName) + ".java";
        files.put(file, "package " + packageName + ";\n" + whole);
    }

    private static String[] wrong() {
        return Kinds.WRONG.toArray(String[]::new);
    }
}
