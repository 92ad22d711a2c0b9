package dev.ligature.benchmarks.compile;

import com.sun.management.ThreadMXBean;
import dev.ligature.Ligature;
import dev.ligature.benchmarks.ClassPath;
import dev.ligature.spi.Catalog;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Compiles a catalog of many links, and makes a {@link Ligature} of it again and again: says what CPU time the first one took, and one
 * once it is warm. Run in a JVM of its own.
 */
public final class ManyLinks {

    private static final int CALLS = 200;
    private static final int COUNTED = 50;

    private ManyLinks() {}

    /** The arguments: the database's address, how many links, a folder, and a file for the two figures, in nanoseconds. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        Path folder = Path.of(arguments[2]);
        List<String> options = List.of(
                "-nowarn",
                "-d",
                folder.toString(),
                "-processor",
                "dev.ligature.processor.LinkProcessor",
                "-Aligature.mode=off",
                "-classpath",
                ClassPath.own());
        if (!ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, options, null, Generator.LIGATURE.all(Integer.parseInt(arguments[1])))
                .call()) {
            throw new IllegalStateException("the links did not compile");
        }
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(arguments[0]);
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Class<? extends Catalog> catalog =
                    classes.loadClass("shop.links.ShopCatalog").asSubclass(Catalog.class);
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long first = 0;
            long warm = 0;
            for (int call = 0; call < CALLS; call++) {
                long begin = threads.getCurrentThreadCpuTime();
                Ligature.builder().links(dataSource).catalog(catalog).build();
                long nanos = threads.getCurrentThreadCpuTime() - begin;
                first = call == 0 ? nanos : first;
                warm += call >= CALLS - COUNTED ? nanos : 0;
            }
            Files.writeString(Path.of(arguments[3]), first + " " + warm / COUNTED);
        }
    }
}
