package dev.ligature.processor.random;

import java.util.List;
import java.util.SortedMap;

/** Further files in which something is odd or wrong; {@code %1$s} is a model, {@code %2$s} its key, {@code %3$s} a link. */
final class Oddities {

    private static final String ENDS = "@LinkEnd Ref<%1$s, %2$s> odd, @LinkEnd(isList = true) Ref<%1$s, %2$s> even";

    private static final List<String> FILES = List.of(
            "@LinkCatalog(name = \"second\") interface Odd {}",
            "interface Odd { @LinkCatalog(name = \"inner\") interface In {} }",
            "@DefineLink public record Odd<T extends Odd<T>>(@LinkEnd Ref<T, String> a, @LinkEnd Ref<T, T> b) {}",
            "public interface Odd { @DefineLink record In(" + ENDS + ") {} }",
            "public class Odd { @DefineLink private record In(" + ENDS + ") {} @LinkView(In.class) record V() {} }",
            "@DefineLink public record Odd() {}",
            "@DefineLink public record Odd(" + ENDS + ", @LinkEnd Ref<%1$s, %2$s> third) {}",
            "@DefineLink public record Odd(int column, " + ENDS + ") {}",
            "@DefineLink public record Odd(" + ENDS + ", String... notes) {}",
            "@DefineLink public record Odd(" + ENDS + ", Missing missing, Missing.Inner other) {}",
            "@DefineLink public record Odd(" + ENDS + ", app.types.Loop loop, app.types.Loops loops) {}",
            "@DefineLink public record Odd(" + ENDS + ", java.util.List<java.util.List<int[]>> deep) {}",
            "@DefineLink public record Odd(" + ENDS + ", @LinkColumn(defaultValue = Odd.D) String d)"
                    + " { static final String D = Odd.E; static final String E = Odd.D + 1; }",
            "@DefineLink public record Odd(" + ENDS + ", Kind kind) { enum Kind { A } }",
            "@DefineLink public record Odd(" + ENDS + ", Kind kind) { public enum Kind { } }",
            "@DefineLink public record Odd(" + ENDS + ") { public Odd { class In {} record L() {} } void odd() {} }",
            "@DefineLink public record Odd(" + ENDS + ") { public Ref<%1$s, %2$s> odd() { return odd; } }",
            "@DefineLink public record Odd(" + ENDS + ") {} record OddLinks() {}",
            "public record OddRefs() {} record HomeRefs() {}",
            "class Odd { void m() { @DefineLink record In(" + ENDS + ") {} @LinkView(Odd.class) record V() {} } }",
            "class Odd { Object o = new Object() { @LinkView(Odd.class) record V() {} }; }",
            "@LinkView(Odd.class) public record Odd(Odd odd) {}",
            "@LinkView(%1$s.class) public record Odd(Odd odd, Other other) {} @LinkView(%1$s.class) record Other(Odd odd) {}",
            "@LinkView(%1$s.class) public record Odd(java.util.List<Odd> odd, java.util.List<? extends Odd> more) {}",
            "@LinkView(%1$s.class) public class Odd {}",
            "@LinkView(%1$s.class) public record Odd<T>(T t, T[] ts, java.util.List<T> list) {}",
            "@LinkView(%3$s.class) public record Odd(int nothing, Object object) {}",
            "@LinkView(%3$s.class) @LinkView(%3$s.class) public record Odd() {}",
            "@LinkView(app.types.Loop.class) public record Odd(app.types.Loop loops) {}",
            "@LinkView(app.types.Bound.class) public record Odd(app.types.Bound<?> id) {}",
            "@LinkView public record Odd() {}",
            "@LinkView(value = %1$s.class, value = %1$s.class) public record Odd() {}",
            "@LinkModel(of = %1$s.class, key = \"x\") @LinkModel(of = %1$s.class) interface Odd {}",
            "@LinkModel.All({@LinkModel(of = %1$s.class)}) @LinkCatalog(name = \"all\") interface Odd {}",
            "@LinkModel @LinkCatalog(name = \"all\") interface Odd {}",
            "class Odd { @LinkEnd int field; @LinkColumn(defaultValue = \"x\") int other; @DefineLink void m() {} }",
            "@DefineLink @LinkView(%1$s.class) @LinkCatalog(name = \"odd\") public record Odd(" + ENDS + ") {}",
            "@DefineLink @LinkView(%1$s.class) @LinkCatalog(name = \"odd\") @interface Odd {}",
            "@DefineLink public record Odd(" + ENDS + ") extends Object {}",
            "@DefineLink public record Odd(" + ENDS + ") implements Missing, java.util.List<Missing> {}",
            "@DefineLink public record Odd(" + ENDS + ", Odd odd) {}",
            "@DefineLink public record Odd(" + ENDS + ", Ref<Odd, String> odd) {}",
            "@DefineLink public record Odd(@LinkEnd Ref<Odd, String> odd, @LinkEnd Ref<%3$s, String> even) {}",
            "@DefineLink public record Odd(@LinkEnd Ref<String, String> odd, @LinkEnd Ref<Integer, Integer> even) {}",
            "@DefineLink public record Odd(@LinkEnd Ref<In, String> odd, @LinkEnd Ref<%1$s, %2$s> even)"
                    + " { public record In(String id, In in, java.util.List<In> ins) {} }",
            "@DefineLink public record Odd(@LinkEnd Ref<In, String> odd, @LinkEnd Ref<%1$s, %2$s> even)"
                    + " { public record In(String id, String hashCode, String isLinked, String class_, String odd) {} }",
            "@DefineLink public record Odd(@LinkEnd Ref<In<String>, String> odd, @LinkEnd Ref<%1$s, %2$s> even)"
                    + " { public record In<T>(T id) {} }",
            "@DefineLink public record Odd(@LinkEnd Ref<%1$s, %2$s> aB, @LinkEnd Ref<%1$s, %2$s> a_b) {}",
            "@DefineLink public record Odd(" + ENDS + ", int aB, int a_b, int ab) {}",
            "@DefineLink public record Odd(" + ENDS + ", int type, int tYPE, int TYPE) {}",
            "@Deprecated @DefineLink public record Odd(" + ENDS + ", @Deprecated int old) {}",
            "@Deprecated(forRemoval = true) @DefineLink public record Odd(" + ENDS + ") {}",
            "public sealed interface Odd permits Odd.A { @LinkView(%1$s.class) record A() implements Odd {} }",
            "this is no Java",
            "import app.missing.*; import static app.missing.Missing.of; public interface Odd {}",
            "import app.links.HomeRefs; public interface Odd { HomeRefs refs(); app.links.HomeCatalog catalog(); }");

    private final Chance chance;
    private final SortedMap<String, String> files;

    Oddities(Chance chance, SortedMap<String, String> files) {
        this.chance = chance;
        this.files = files;
    }

    /** Writes a few, each in a package of its own so that all can be called the same. */
    void write(List<Model> models, List<Link> links) {
        for (int i = chance.below(4); i > 0; i--) {
            Model model = chance.pick(models);
            String link =
                    links.isEmpty() ? "app.links.Missing" : chance.pick(links).type();
            String text = chance.pick(FILES).formatted(model.type(), model.keyType(), link);
            String packageName = chance.percent(60) ? "app.links" : "odd" + i;
            files.put(
                    packageName.replace('.', '/') + "/Odd.java",
                    "package " + packageName + ";\nimport dev.ligature.*;\n" + text);
        }
        if (chance.percent(5)) {
            files.put("Unnamed.java", "import dev.ligature.*;\n@DefineLink public record Unnamed() {}");
        }
    }
}
