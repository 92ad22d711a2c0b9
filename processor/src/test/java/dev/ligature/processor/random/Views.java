package dev.ligature.processor.random;

import dev.ligature.processor.random.Model.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** Writes views of models and of links, with views in them. */
final class Views {

    private static final int DEEPEST = 2;

    private final Chance chance;
    private final Words words;
    private final SortedMap<String, String> files;
    private final List<Link> links;
    private int inner;

    Views(Chance chance, Words words, SortedMap<String, String> files, List<Link> links) {
        this.chance = chance;
        this.words = words;
        this.files = files;
        this.links = links;
    }

    /** A view in a file, or in a class in a file. */
    void ofModel(Model model) {
        String type = words.type();
        write(type, view(model, type, modifier(), List.of(), 0));
    }

    /** A view of a link. */
    void ofLink(Link link) {
        String type = words.type();
        List<String> nested = new ArrayList<>();
        List<String> components = new ArrayList<>();
        for (Link.End end : List.of(link.left(), link.right())) {
            if (chance.percent(70)) {
                components.add(single(shape(end.model(), List.of(), nested, 0)) + " " + end.name());
            }
        }
        link.columns().stream()
                .filter(column -> chance.percent(60))
                .forEach(column -> components.add(column.toString()));
        write(type, text(link.type(), type, modifier(), components, nested));
    }

    private String modifier() {
        return chance.orWrong(chance.pick("public ", "public ", ""), "private ", "abstract ");
    }

    private void write(String type, String view) {
        boolean wrapped = chance.percent(20);
        String text = wrapped ? "public final class In" + type + " {\n" + view + "}\n" : view;
        files.put("app/views/" + (wrapped ? "In" : "") + type + ".java", "package app.views;\n" + text);
    }

    /** The text of a view, with those that are in it; {@code reached} are columns of the link that leads to it. */
    private String view(Model model, String type, String modifier, List<Member> reached, int depth) {
        List<String> nested = new ArrayList<>();
        List<String> components = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        model.seen().forEach(name -> taken.add(Words.plain(name)));
        for (Member property : model.properties()) {
            if (chance.percent(50)) {
                components.add(
                        chance.orWrong(property.type(), "java.lang.Object", "Missing", "int") + " " + property.name());
            }
        }
        links.stream()
                .flatMap(link -> link.from(model))
                .filter(seen -> chance.percent(40))
                .forEach(seen -> {
                    String shape = shape(seen.end().model(), seen.link().columns(), nested, depth + 1);
                    String around = seen.end().list() ? "java.util.List<" + shape + ">" : single(shape);
                    components.add(chance.orWrong(
                                    around, shape, "java.util.Set<" + shape + ">", "java.util.List<?>", "T")
                            + " "
                            + chance.orWrong(seen.end().alias(), seen.end().name(), "typo", "class"));
                });
        if (chance.percent(15)) {
            components.add(shape(model, List.of(), nested, DEEPEST) + " " + words.member(taken));
        }
        reached.stream()
                .filter(column -> taken.add(Words.plain(column.name())) && chance.percent(50))
                .forEach(column -> components.add("@dev.ligature.LinkColumn " + column));
        return text(model.type(), type, modifier, components, nested);
    }

    private String text(String source, String type, String modifier, List<String> components, List<String> nested) {
        String annotation = "@dev.ligature.LinkView("
                + chance.orWrong(
                        source + ".class",
                        "",
                        "int.class",
                        "Missing.class",
                        source + "[].class",
                        "app.types.Bound.class",
                        "app.views." + type + ".class",
                        "app.links.Home.class",
                        "app.types.Kind.class",
                        "null")
                + ")";
        return annotation + "\n" + modifier
                + chance.orWrong("record ", "strictfp record ", "static record ", "final record ", "enum ")
                + type + chance.orWrong("", "<T>", "<T extends " + type + "<T>>")
                + "(" + String.join(", ", components) + ") {\n" + String.join("\n", nested) + "}\n";
    }

    private String single(String shape) {
        return chance.percent(30) ? "java.util.Optional<" + shape + ">" : shape;
    }

    /** The whole of a model, or a view of it, which is written among the nested ones. */
    private String shape(Model model, List<Member> reached, List<String> nested, int depth) {
        if ((model.readable() && chance.percent(40)) || depth > DEEPEST) {
            return model.readable() ? model.type() : flat(model, nested);
        }
        String type = "Inner" + inner++;
        nested.add(view(model, type, chance.pick("public ", ""), reached, depth));
        return type;
    }

    /** A view of properties alone. */
    private String flat(Model model, List<String> nested) {
        String type = "Inner" + inner++;
        nested.add(text(
                model.type(), type, "public ", List.of(model.properties().get(0).toString()), List.of()));
        return type;
    }
}
