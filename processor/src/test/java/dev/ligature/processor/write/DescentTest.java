package dev.ligature.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.compiling.Compiler;
import dev.ligature.processor.compiling.TestPath;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Before javac compiles a class it compiles those that it and the classes nested in it extend, each within the other. If
 * generated types led from each model to the next, its stack would end after some hundred models.
 */
class DescentTest {

    private static final Sources SHOP = Sources.of("shop/source");

    @Test
    void fromNoGeneratedTypeJavacDescendsThroughMoreThanOneOther() throws IOException {
        assertThat(SHOP.compile(Compiler.here())).isEmpty();
        try (URLClassLoader loader = loader()) {
            List<Class<?>> generated = generated(loader);
            assertThat(generated)
                    .allSatisfy(type -> assertThat(depth(type, generated))
                            .as(type.getName())
                            .isLessThan(2));
            assertThat(generated).anyMatch(type -> depth(type, generated) == 1);
        }
    }

    private static int depth(Class<?> type, List<Class<?>> generated) {
        return Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses()))
                .flatMap(each -> Optional.ofNullable(each.getSuperclass()).stream())
                .map(Class::getNestHost)
                .filter(superclass -> !superclass.equals(type) && generated.contains(superclass))
                .mapToInt(superclass -> 1 + depth(superclass, generated))
                .max()
                .orElse(0);
    }

    private static List<Class<?>> generated(URLClassLoader loader) throws IOException {
        List<Class<?>> classes = new ArrayList<>();
        for (String file : SHOP.generated(Compiler.here()).keySet()) {
            if (file.endsWith(".java")) {
                String name =
                        file.substring(0, file.length() - ".java".length()).replace('/', '.');
                try {
                    classes.add(loader.loadClass(name));
                } catch (ClassNotFoundException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return classes;
    }

    private static URLClassLoader loader() {
        List<Path> path = new ArrayList<>(TestPath.runtime());
        path.add(SHOP.output(Compiler.here()).resolve("classes"));
        return new URLClassLoader(path.stream().map(DescentTest::url).toArray(URL[]::new));
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }
}
