package dev.ligature.processor.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sources of a shop of any size: a model for each link, each in a package of its own, links from each to the next, and a
 * view for every tenth link.
 */
final class LargeShop {

    private static final String MODEL = """
            package shop.m%1$d;
            /** A model. */
            public record Model%1$d(String id, String title, java.math.BigDecimal price, java.time.Instant since) {}
            """;

    private static final String LINK = """
            package shop.links;
            import dev.ligature.*;
            /** A link. */
            @DefineLink
            public record Link%1$d(
                @LinkEnd(isList = true) Ref<shop.m%1$d.Model%1$d, String> from%1$d,
                @LinkEnd Ref<shop.m%2$d.Model%2$d, String> to%2$d,
                @LinkColumn(defaultValue = "false") boolean featured,
                @LinkColumn(nullable = true) String note) {}
            """;

    private static final String VIEW = """
            package shop.views;
            import dev.ligature.*;
            /** A view. */
            @LinkView(shop.m%1$d.Model%1$d.class)
            public record View%1$d(String id, String title, shop.m%2$d.Model%2$d to%2$d) {}
            """;

    private static final String CATALOG = """
            package shop.links;
            /** The catalog. */
            @dev.ligature.LinkCatalog(name = "shop")
            public interface Shop {}
            """;

    private static final int LINKS_FOR_A_VIEW = 10;

    private LargeShop() {}

    /** Writes the sources for so many links, and returns the files. */
    static List<Path> write(Path root, int links) throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(write(root.resolve("shop/links/Shop.java"), CATALOG));
        for (int i = 0; i <= links; i++) {
            files.add(write(root.resolve("shop/m" + i + "/Model" + i + ".java"), MODEL.formatted(i)));
        }
        for (int i = 0; i < links; i++) {
            files.add(write(root.resolve("shop/links/Link" + i + ".java"), LINK.formatted(i, i + 1)));
            if (i % LINKS_FOR_A_VIEW == 0) {
                files.add(write(root.resolve("shop/views/View" + i + ".java"), VIEW.formatted(i, i + 1)));
            }
        }
        return files;
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
