package dev.ligature.processor.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.cases.Folders;
import dev.ligature.processor.compiling.Compilation;
import dev.ligature.processor.compiling.Compiler;
import dev.ligature.processor.compiling.Said;
import dev.ligature.processor.compiling.Sources;
import dev.ligature.processor.compiling.TestPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A shop that is compiled as a whole or in parts. */
final class Project {

    static final String CATALOG = """
            package shop.links;
            @dev.ligature.LinkCatalog(name = "shop")
            @dev.ligature.LinkModel(of = shop.brand.Brand.class, table = "brands")
            public interface Shop {}
            """;

    /** Its columns are nullable by annotations of types, which javac 17 does not find in class files. */
    static final String PRODUCT_BRAND = """
            package shop.links;
            import dev.ligature.*;
            import org.jspecify.annotations.Nullable;
            /** Who makes what. */
            @DefineLink
            public record ProductBrand(
                @LinkEnd(isList = true) Ref<shop.product.Product, String> product,
                @LinkEnd Ref<shop.brand.Brand, Long> brand,
                @Nullable String note,
                byte @Nullable [] seal,
                @LinkColumn(defaultValue = "[\\"a\\"]") java.util.List<String> labels,
                @LinkColumn(nullable = true, length = 20) String code) {}
            """;

    static final String BUNDLE_ITEM = """
            package shop.links;
            import dev.ligature.*;
            @DefineLink
            public record BundleItem(
                @LinkEnd(isList = true) Ref<shop.product.Product, String> bundle,
                @LinkEnd(isList = true) Ref<shop.product.Product, String> item,
                @LinkColumn(defaultValue = "1") int quantity) {}
            """;

    static final String PRODUCT_CARD = """
            package shop.views;
            import dev.ligature.*;
            @LinkView(shop.product.Product.class)
            public record ProductCard(String id, String title, BrandCard brand, java.util.List<Item> items) {
                @LinkView(shop.product.Product.class)
                public record Item(String title, @LinkColumn int quantity) {}
            }
            """;

    static final String BRAND_CARD = """
            package shop.views;
            import dev.ligature.*;
            @LinkView(shop.brand.Brand.class)
            public record BrandCard(String name, shop.brand.Brand all) {}
            """;

    static final List<String> MODELS = List.of(
            "package shop.product; public record Product(String id, String title, java.math.BigDecimal price) {}",
            "package shop.brand; public record Brand(Long id, String name, Kind kind) { public enum Kind { OWN, BOUGHT } }");

    static final List<String> ALL = Stream.concat(
                    MODELS.stream(), Stream.of(CATALOG, PRODUCT_BRAND, BUNDLE_ITEM, PRODUCT_CARD, BRAND_CARD))
            .toList();

    private final Path root;
    private final Compiler compiler;

    Project(Path root, Compiler compiler) {
        this.root = root;
        this.compiler = compiler;
    }

    /** Compiles into what is there already, which is on the class path too; what was generated before is gone. */
    SortedMap<String, String> compile(List<String> texts) {
        return compile(texts, new Random(0));
    }

    /** The same, with the files in another order. */
    SortedMap<String, String> compile(List<String> texts, Random order) {
        assertThat(say(texts, order)).noneMatch(Said::isError);
        return generated();
    }

    /** What the compiler says of the same. */
    List<Said> say(List<String> texts, Random order) {
        Folders.empty(root.resolve("sources"));
        Folders.empty(root.resolve("generated"));
        List<Path> files = new ArrayList<>(Sources.write(root.resolve("sources"), texts.toArray(String[]::new)));
        Collections.shuffle(files, order);
        List<Path> path = new ArrayList<>(TestPath.runtime());
        path.add(root.resolve("classes"));
        List<String> options = List.of("-Aligature.mode=off", "-Aligature.diagram=mermaid,svg");
        return compiler.compile(new Compilation(files, path, false, root, options, List.of()));
    }

    /** What was generated, by its path, without the classes that the compiler made of it. */
    private SortedMap<String, String> generated() {
        SortedMap<String, String> files = new TreeMap<>();
        read(root.resolve("generated"), files);
        read(root.resolve("classes/META-INF"), files);
        return files;
    }

    private static void read(Path folder, SortedMap<String, String> into) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                into.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a class and what was generated for it, as build tools do when its source is gone. */
    void delete(String... classes) {
        for (String name : classes) {
            try {
                Files.delete(root.resolve("classes").resolve(name.replace('.', '/') + ".class"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
