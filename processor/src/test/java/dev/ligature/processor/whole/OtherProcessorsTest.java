package dev.ligature.processor.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.compiling.Compiler;
import dev.ligature.processor.compiling.Sources;
import dev.ligature.processor.compiling.TestPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Ligature, Lombok and MapStruct on one processor path, of a javac that is started as build tools do. */
class OtherProcessorsTest {

    /** One class of each jar on the processor path. */
    private static final List<String> PROCESSORS =
            List.of("lombok.Lombok", "org.mapstruct.ap.MappingProcessor", "dev.ligature.processor.LinkProcessor");

    private static final String MAPPER = "org.mapstruct.Mapper";

    private static final String[] SOURCES = {
        "package shop.product; @lombok.With public record Product(String id, String title) {}",
        "package shop.product; @lombok.Value @lombok.Builder public class Label { String text; int size; }",
        "package shop.brand; public record Brand(String id, String name) {}",
        "package shop.links; @dev.ligature.LinkCatalog(name = \"shop\") public interface Shop {}",
        """
        package shop.links;
        import dev.ligature.*;
        @DefineLink
        public record ProductBrand(
            @LinkEnd(isList = true) Ref<shop.product.Product, String> product,
            @LinkEnd Ref<shop.brand.Brand, String> brand) {}
        """,
        """
        package shop.views;
        @dev.ligature.LinkView(shop.product.Product.class)
        public record ProductCard(String id, String title, shop.brand.Brand brand) {}
        """,
        "package shop.web; public record ProductDto(String id, String title, String brand) {}",
        """
        package shop.web;
        import org.mapstruct.*;
        @Mapper
        public interface ProductMapper {
            @Mapping(target = "brand", source = "brand.name")
            ProductDto toDto(shop.views.ProductCard card);
        }
        """,
        """
        package shop.web;
        import static shop.links.ShopRefs.*;
        public class Products {
            public void add(dev.ligature.Ligature ligature, shop.product.Product product) {
                shop.product.Product named = product.withTitle(
                    shop.product.Label.builder().text("Tin cup").size(3).build().getText());
                shop.links.ProductBrandLinks.in(ligature).create(product(named.id()), brand("brand_1"));
            }
            public java.util.List<ProductDto> all(dev.ligature.Ligature ligature) {
                return shop.views.ProductCardQuery.in(ligature).fetch().stream()
                    .map(new ProductMapperImpl()::toDto).toList();
            }
        }
        """,
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"JAVAC_17,false", "JAVAC_17,true", "JAVAC_25,false", "JAVAC_25,true"})
    void eachSeesWhatTheOthersMakeInBothOrders(Compiler compiler, boolean reversed) throws Exception {
        compiler.assumeInstalled();
        List<String> processors = new ArrayList<>(PROCESSORS);
        if (reversed) {
            Collections.reverse(processors);
        }
        Path output = compiled(compiler, processors, SOURCES);
        assertThat(output.resolve("shop/links/ProductBrandLinks.class")).exists();
        assertThat(output.resolve("shop/web/ProductMapperImpl.class")).exists();
    }

    @ParameterizedTest
    @EnumSource(value = Compiler.class, mode = EnumSource.Mode.MATCH_NONE, names = "ECJ")
    void modelsThatLombokFillsAreReadWhereItStandsFirst(Compiler compiler) throws Exception {
        compiler.assumeInstalled();
        String[] sources = SOURCES.clone();
        sources[2] = "package shop.brand; @lombok.Data public class Brand { private String id; private String name; }";
        Path output = compiled(compiler, PROCESSORS, sources);
        assertThat(output.resolve("shop/links/BrandPath.class")).exists();
    }

    /** The classes, of sources in which nothing is found wrong. */
    private Path compiled(Compiler compiler, List<String> processors, String... sources) throws Exception {
        List<Path> path = new ArrayList<>(TestPath.runtime());
        path.add(TestPath.locationOf("lombok.Lombok"));
        path.add(TestPath.locationOf(MAPPER));
        Path output = Files.createDirectories(folder.resolve("classes"));
        List<String> command =
                new ArrayList<>(List.of(compiler.home().resolve("bin/javac").toString()));
        command.addAll(List.of("-processorpath", joined(processors.stream().map(TestPath::locationOf))));
        command.addAll(List.of("-classpath", joined(path.stream())));
        command.addAll(List.of("-d", output.toString(), "-Aligature.mode=off"));
        Sources.write(folder.resolve("sources"), sources).forEach(file -> command.add(file.toString()));
        int exitCode = exitCode(command);
        assertThat(exitCode).as(Files.readString(said())).isZero();
        assertThat(said()).content().doesNotContain("LIG");
        return output;
    }

    private int exitCode(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said().toFile())
                .start()
                .waitFor();
    }

    private Path said() {
        return folder.resolve("said.txt");
    }

    private static String joined(Stream<Path> path) {
        return path.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
