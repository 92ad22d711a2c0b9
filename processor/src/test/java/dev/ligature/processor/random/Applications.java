package dev.ligature.processor.random;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes applications of a few models, links and views. */
final class Applications {

    private final Chance chance;
    private final Words words;
    private final SortedMap<String, String> files = new TreeMap<>();

    private Applications(Chance chance) {
        this.chance = chance;
        this.words = new Words(chance);
    }

    /** One with which nothing is wrong. */
    static Application valid(long seed) {
        return new Applications(Chance.right(seed)).make(seed);
    }

    /** One in which anything can be wrong. */
    static Application broken(long seed) {
        return new Applications(Chance.wrong(seed)).make(seed);
    }

    private Application make(long seed) {
        for (String text : Kinds.TYPES) {
            String name = text.replaceAll(".*?(record|enum|@interface) (\\w+).*", "$2");
            files.put("app/types/" + name + ".java", "package app.types;\n" + text);
        }
        Models models = new Models(chance, words, files);
        List<Model> all = many(1 + chance.below(4), models::one);
        Links writer = new Links(chance, words, files);
        List<Link> links = many(chance.below(5), () -> writer.one(all));
        Views views = new Views(chance, words, files, links);
        List<Model> viewed = all.stream().filter(model -> chance.percent(50)).toList();
        viewed.forEach(views::ofModel);
        links.stream().filter(link -> chance.percent(30)).forEach(views::ofLink);
        Map<String, String> settings = models.settings();
        if (!chance.hasFaults()) {
            settings.keySet().retainAll(named(links, viewed));
        }
        catalog(settings.values());
        if (chance.percent(10)) {
            module();
        }
        if (chance.hasFaults()) {
            new Oddities(chance, files).write(all, links);
        }
        return new Application(seed, !chance.hasFaults(), files);
    }

    /** The models that are not there for nothing, which the processor would warn of. */
    private static Set<String> named(List<Link> links, List<Model> viewed) {
        return Stream.concat(viewed.stream(), links.stream().flatMap(Link::models))
                .map(Model::type)
                .collect(Collectors.toSet());
    }

    private interface Maker<T> {
        T make();
    }

    private static <T> List<T> many(int number, Maker<T> maker) {
        List<T> many = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            many.add(maker.make());
        }
        return many;
    }

    private void catalog(Collection<String> settings) {
        String name = chance.orWrong(
                "name = \"home\"",
                "",
                "name = \"Wrong Name\"",
                "name = null",
                "name = Missing.X",
                "name = \"a\", uses = {}",
                "name = \"a\", uses = {Home.class}",
                "name = \"a\", uses = Missing.class",
                "name = \"${x}\"");
        String catalog = "@dev.ligature.LinkCatalog(" + name + ")";
        String kind = chance.orWrong(
                chance.pick(
                        "public interface Home {}",
                        "public final class Home {}",
                        "interface Home {}",
                        "enum Home { }",
                        "public record Home() {}",
                        "public @interface Home {}"),
                "private class Home {}",
                "class Home<T extends Home<T>> {}",
                "class Home extends Missing {}",
                "class Home extends HomeCatalog {}");
        files.put(
                "app/links/Home.java",
                "package app.links;\n" + String.join("\n", settings) + "\n"
                        + chance.orWrong(catalog, "", catalog + " " + catalog) + "\n" + kind);
    }

    private void module() {
        String provides = "provides dev.ligature.spi.Catalog with app.links.HomeCatalog; ";
        String requires = "requires dev.ligature; ";
        files.put(
                "module-info.java",
                "module home { " + chance.orWrong(requires, "")
                        + "requires static java.compiler; "
                        + chance.orWrong(provides, "", "provides dev.ligature.spi.Catalog with app.links.Missing; ")
                        + "}");
    }
}
