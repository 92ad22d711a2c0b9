package dev.ligature.processor.random;

import dev.ligature.processor.model.Nouns;
import dev.ligature.processor.random.Kinds.Kind;
import dev.ligature.processor.random.Link.End;
import dev.ligature.processor.random.Model.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;

/** Writes links. */
final class Links {

    /** {@code %s} are model and key. */
    private static final String[] WRONG_REFS = {
        "dev.ligature.Ref",
        "dev.ligature.Ref<?, ?>",
        "dev.ligature.Ref<%s, ?>",
        "dev.ligature.Ref<? extends %s, %s>",
        "dev.ligature.Ref<Missing, %s>",
        "dev.ligature.Ref<%s, Missing>",
        "dev.ligature.Ref<%s>",
        "dev.ligature.Ref<%s, %s, %s>",
        "dev.ligature.Ref<%s, java.util.List<%s>>",
        "dev.ligature.Ref<%s, %s[]>",
        "dev.ligature.Ref<%s[], %s>",
        "dev.ligature.Ref<%s, %s>[]",
        "dev.ligature.Ref<int, %s>",
        "dev.ligature.Ref<dev.ligature.Ref<%s, %s>, java.lang.String>",
        "dev.ligature.Ref<app.types.Bound<?>, java.lang.String>",
        "dev.ligature.Ref<app.types.Bound, java.lang.String>",
        "dev.ligature.Ref<app.types.Loop, app.types.Loop>",
        "dev.ligature.Ref<app.types.Hidden, java.lang.String>",
        "dev.ligature.Ref<java.lang.Object, java.lang.Object>",
        "dev.ligature.Ref<%s, java.lang.Character>",
        "java.util.List<dev.ligature.Ref<%s, %s>>",
        "Missing<%s, %s>",
        "%s",
        "int"
    };

    private final Chance chance;
    private final Words words;
    private final SortedMap<String, String> files;

    Links(Chance chance, Words words, SortedMap<String, String> files) {
        this.chance = chance;
        this.words = words;
        this.files = files;
    }

    /** One link between two of the models, or of one with itself. */
    Link one(List<Model> models) {
        Model leftModel = chance.pick(models);
        Model rightModel = chance.pick(models);
        String type = words.type();
        Set<String> taken = new HashSet<>();
        End left = end(leftModel, rightModel, taken, "");
        End right = end(rightModel, leftModel, taken, left.alias());
        List<String> components = new ArrayList<>();
        components.add(text(left, false));
        components.add(text(right, models.indexOf(leftModel) < models.indexOf(rightModel)));
        List<Member> columns = columns(taken, components);
        Link link = new Link("app.links." + type, left, right, columns);
        write(type, components);
        return link;
    }

    /** An end with an alias that nothing else has that is seen from the other model. */
    private End end(Model model, Model from, Set<String> taken, String otherAlias) {
        boolean list = chance.percent(50);
        while (true) {
            String name = words.member(taken);
            taken.add(Words.plain(name + model.key()));
            String alias = chance.percent(25) ? "alias" + name : list ? Nouns.plural(name) : name;
            if (!alias.equals(otherAlias) && from.seen().add(alias)) {
                return new End(name, alias, list, model);
            }
        }
    }

    private String text(End end, boolean mayCascade) {
        List<String> values = new ArrayList<>();
        if (end.list()) {
            values.add("isList = true");
        }
        if (mayCascade && chance.percent(20)) {
            values.add("deleteCascade = true");
        }
        if (end.alias().equals("alias" + end.name())) {
            values.add(
                    "alias = " + chance.orWrong("\"" + end.alias() + "\"", "\"\"", "\"a b\"", "\"new\"", "1", "null"));
        }
        String value = chance.orWrong(
                "",
                "field = \"id\"",
                "formerly = \"x\"",
                "isList = Missing.X",
                "isList = 1",
                "lsit = true",
                "alias = (\"a\" + 'b')");
        if (!value.isEmpty()) {
            values.add(value);
        }
        String annotation = "@dev.ligature.LinkEnd" + (values.isEmpty() ? "" : "(" + String.join(", ", values) + ")");
        String ref = "dev.ligature.Ref<%s, %s>";
        return chance.orWrong(annotation, "", annotation + " " + annotation, "@dev.ligature.LinkColumn", "@Missing")
                + " "
                + chance.orWrong(ref, WRONG_REFS)
                        .formatted(
                                end.model().type(),
                                end.model().keyType(),
                                end.model().keyType())
                + " " + end.name();
    }

    private List<Member> columns(Set<String> taken, List<String> components) {
        List<Member> columns = new ArrayList<>();
        for (int i = chance.percent(20) ? chance.below(25) : chance.below(4); i > 0; i--) {
            Kind kind = chance.pick(Kinds.COLUMNS);
            Member column = new Member(words.member(taken), kind.type());
            boolean last = i == 1 && kind.type().equals("byte[]") && chance.percent(50);
            components.add(settings(kind) + (last ? "byte... " + column.name() : orWrong(column)));
            columns.add(column);
        }
        return columns;
    }

    private String orWrong(Member column) {
        List<String> wrong = new ArrayList<>(Kinds.WRONG);
        wrong.addAll(Kinds.UNSTORABLE);
        return new Member(column.name(), chance.orWrong(column.type(), wrong.toArray(String[]::new))).toString();
    }

    private String settings(Kind kind) {
        List<String> values = new ArrayList<>();
        boolean byAnnotation = !kind.type().endsWith("[]") && !kind.isPrimitive() && chance.percent(10);
        boolean nullable = !kind.isPrimitive() && !byAnnotation && chance.percent(30);
        if (nullable) {
            values.add("nullable = true");
        }
        if (chance.percent(60)) {
            String value =
                    chance.orWrong(chance.pick(kind.defaults()), kind.wrong().toArray(String[]::new));
            if (!value.equals("null") || !(nullable || byAnnotation)) {
                values.add("defaultValue = "
                        + chance.orWrong("\"" + value + "\"", "{}", "{\"1\", \"2\"}", "Missing.X", "1"));
            }
        } else if (kind.type().endsWith("String")) {
            values.add("length = " + chance.orWrong("" + (1 + chance.below(300)), "-1", "2000000", "1L", "1 / 0"));
        } else if (kind.type().endsWith("BigDecimal")) {
            values.add(chance.pick("precision = 38, scale = 38", "precision = 12, scale = 0", "scale = 2"));
        }
        String wrong = chance.orWrong(
                "", "formerly = \"y\"", "precision = 3", "length = 7", "scale = 99", "default = 1", "nullable");
        if (!wrong.isEmpty()) {
            values.add(wrong);
        }
        String annotation = values.isEmpty()
                ? chance.pick("", "@dev.ligature.LinkColumn ")
                : "@dev.ligature.LinkColumn(" + String.join(", ", values) + ") ";
        return chance.orWrong(
                        annotation, annotation + annotation, annotation + "@dev.ligature.LinkEnd ", "@Missing.It ")
                + (byAnnotation ? "@app.types.Nullable " : "");
    }

    private void write(String type, List<String> components) {
        String annotation = chance.orWrong(
                chance.pick(
                        "@dev.ligature.DefineLink",
                        "@dev.ligature.DefineLink()",
                        "@dev.ligature.DefineLink(archive = false)",
                        "@dev.ligature.DefineLink(table = \"t_\" + \""
                                + type.toLowerCase(Locale.ROOT).replace("$", "") + "\")"),
                "",
                "@dev.ligature.DefineLink @dev.ligature.DefineLink",
                "@dev.ligature.DefineLink(readOnly = true)",
                "@dev.ligature.DefineLink(table = \"Wrong\")",
                "@dev.ligature.DefineLink(table = \"ligature_x\")",
                "@dev.ligature.DefineLink(table = app.links." + type + ".TABLE)",
                "@dev.ligature.DefineLink(table = Missing.X)",
                "@dev.ligature.DefineLink(archive = null)",
                "@dev.ligature.DefineLink(formerly = \"z\")",
                "@dev.ligature.DefineLink @dev.ligature.LinkView(app.types.Text.class)",
                "@dev.ligature.DefineLink @dev.ligature.LinkCatalog(name = \"both\")",
                "@dev.ligature.DefineLink @dev.ligature.LinkView(app.links." + type + ".class)",
                "@Missing @dev.ligature.DefineLink");
        String record = chance.orWrong(
                "public record %s(%s)",
                "record %s(%s)",
                "public record %s<T>(%s)",
                "public record %s<T extends %1$s<T>>(%2$s)",
                "public class %s { record In(%s) {} } interface Also",
                "public enum %s { /* %s */ } interface Also",
                "public @interface %s { /* %s */ } interface Also");
        String body = chance.pick(
                " {}",
                " { public static final java.lang.String TABLE = \"t\"; }",
                " implements java.lang.Cloneable {}",
                " { public static int of(int links) { return links; } }");
        String text = record.formatted(type, String.join(",\n        ", components)) + body;
        files.put("app/links/" + type + ".java", "package app.links;\n" + annotation + "\n" + text);
    }
}
