package dev.ligature.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.Ligature;
import dev.ligature.Outcome;
import dev.ligature.Ref;
import dev.ligature.ViewQuery;
import dev.ligature.spi.Catalog;
import dev.ligature.spi.Column;
import dev.ligature.spi.LinkEndType;
import dev.ligature.spi.LinkStore;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import java.io.IOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A compiled application at work on H2: two records of each model, and one link of each type. */
final class Running implements AutoCloseable {

    private static final int RECORDS = 2;
    private static final AtomicInteger OPENED = new AtomicInteger();

    private final Verdict compiled;
    private final URLClassLoader loader;
    private final DataSource source;

    Running(Verdict compiled) throws IOException {
        this.compiled = compiled;
        URL[] path = {
            compiled.classes().toUri().toURL(),
            Files.createDirectories(compiled.resources()).toUri().toURL()
        };
        this.loader = new URLClassLoader(path, Running.class.getClassLoader());
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:random" + OPENED.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        this.source = h2;
    }

    @Override
    public void close() throws SQLException, IOException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
        loader.close();
    }

    /** Migrates, creates and finds each link, fetches each view, and dismisses the links. */
    void run() throws Exception {
        List<Class<?>> catalogs = generated("Catalog.java");
        if (catalogs.isEmpty()) {
            return;
        }
        Class<? extends Catalog> type = catalogs.get(0).asSubclass(Catalog.class);
        Ligature ligature = Ligature.builder().links(source).catalog(type).build();
        Catalog catalog = type.getConstructor().newInstance();
        ligature.migrate();
        ligature.verify();
        for (ModelType<?, ?> model : catalog.models()) {
            new Records(model).insert(source, RECORDS);
        }
        for (LinkType<?, ?, ?> link : catalog.links()) {
            create(ligature, link);
        }
        for (Class<?> query : generated("Query.java")) {
            fetch(ligature, query);
        }
        for (LinkType<?, ?, ?> link : catalog.links()) {
            dismiss(ligature, link);
        }
    }

    private List<Class<?>> generated(String end) throws IOException, ClassNotFoundException {
        try (Stream<Path> files = Files.walk(compiled.generated())) {
            List<Class<?>> classes = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = compiled.generated()
                        .relativize(file)
                        .toString()
                        .replace('/', '.')
                        .replace('\\', '.');
                if (name.endsWith(end)) {
                    classes.add(loader.loadClass(name.substring(0, name.length() - ".java".length())));
                }
            }
            return classes;
        }
    }

    private static <T, L extends Ref<?, ?>, R extends Ref<?, ?>> void create(
            Ligature ligature, LinkType<T, L, R> type) {
        LinkStore<T, L, R> links = ligature.links(type);
        L left = ref(type.left(), 0);
        R right = ref(type.right(), 1);
        T link = type.create().create(left, right, new Samples(type.columns()));
        assertThat(links.create(link)).as(type.name()).isEqualTo(Outcome.CREATED);
        T found = links.find(left, right).orElseThrow().link();
        assertThat(type.columnsOf().apply(found))
                .as(type.name())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(type.columnsOf().apply(link));
        if (type.columns().stream().allMatch(Column::optional)) {
            assertThat(links.dismiss(left, right)).as(type.name()).isTrue();
            assertThat(links.create(left, right)).as(type.name()).isEqualTo(Outcome.CREATED);
        }
    }

    private static <T, L extends Ref<?, ?>, R extends Ref<?, ?>> void dismiss(
            Ligature ligature, LinkType<T, L, R> type) {
        LinkStore<T, L, R> links = ligature.links(type);
        assertThat(links.dismiss(ref(type.left(), 0), ref(type.right(), 1)))
                .as(type.name())
                .isTrue();
    }

    private static <F extends Ref<?, ?>> F ref(LinkEndType<?, ?, F> end, int number) {
        return Running.<Object, F>refOfKey(end, number);
    }

    @SuppressWarnings("unchecked") // an end makes references of its own keys
    private static <K, F extends Ref<?, ?>> F refOfKey(LinkEndType<?, ?, F> end, int number) {
        LinkEndType<?, K, ?> typed = (LinkEndType<?, K, ?>) end;
        return (F)
                typed.ref().apply(typed.key().fromStored(Samples.key(typed.key().kind(), number)));
    }

    private static void fetch(Ligature ligature, Class<?> query) throws Exception {
        Method in = query.getDeclaredMethod("in", Ligature.class);
        in.setAccessible(true);
        ViewQuery<?, ?, ?> all = (ViewQuery<?, ?, ?>) in.invoke(null, ligature);
        assertThat(all.fetch()).as(query.getName()).isNotEmpty().hasSize((int) all.count());
    }
}
