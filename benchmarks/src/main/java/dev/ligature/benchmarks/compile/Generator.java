package dev.ligature.benchmarks.compile;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Annotation processors, and sources that each has something to generate for. */
enum Generator {
    /** A link between two models for each type; the models are not annotated. */
    LIGATURE("Ligature", "dev.ligature.") {
        @Override
        Map<String, String> sources(int number) {
            return Map.of(
                    "shop.m%d.Model%1$d".formatted(number),
                    """
                    package shop.m%1$d;
                    public record Model%1$d(String id, String title, java.math.BigDecimal price) {}
                    """.formatted(number),
                    "shop.links.Link" + number,
                    """
                    package shop.links;
                    import dev.ligature.*;
                    @DefineLink
                    public record Link%1$d(
                        @LinkEnd(isList = true) Ref<shop.m%1$d.Model%1$d, String> from%1$d,
                        @LinkEnd Ref<%2$s, String> to%1$d,
                        @LinkColumn(nullable = true) String note) {}
                    """.formatted(
                            number, number == 0 ? "shop.first.First" : "shop.m%d.Model%1$d".formatted(number - 1)));
        }

        @Override
        Map<String, String> common() {
            return Map.of("shop.links.Shop", """
                    package shop.links;
                    @dev.ligature.LinkCatalog(name = "shop")
                    public interface Shop {}
                    """, "shop.first.First", """
                    package shop.first;
                    public record First(String id) {}
                    """);
        }

        @Override
        List<String> options() {
            return List.of("-Aligature.mode=off");
        }
    },
    /** A mapper for each pair of classes. */
    MAP_STRUCT("MapStruct", "org.mapstruct.") {
        @Override
        Map<String, String> sources(int number) {
            return Map.of("shop.Mapper" + number, """
                    package shop;
                    @org.mapstruct.Mapper
                    public interface Mapper%1$d {
                        record From(String id, String title, java.math.BigDecimal price) {}
                        record To(String id, String title, java.math.BigDecimal price) {}
                        To map(From from);
                    }
                    """.formatted(number));
        }
    },
    /** A value class. */
    AUTO_VALUE("AutoValue", "com.google.auto.value.") {
        @Override
        Map<String, String> sources(int number) {
            return Map.of("shop.Value" + number, """
                    package shop;
                    @com.google.auto.value.AutoValue
                    public abstract class Value%1$d {
                        abstract String id();
                        abstract String title();
                        abstract java.math.BigDecimal price();
                    }
                    """.formatted(number));
        }
    },
    /** An entity with a reference to another one. */
    JIMMER("Jimmer", "org.babyfish.jimmer.") {
        @Override
        Map<String, String> sources(int number) {
            return Map.of("shop.Entity" + number, """
                    package shop;
                    import org.babyfish.jimmer.sql.*;
                    @Entity
                    public interface Entity%1$d {
                        @Id String id();
                        String title();
                        java.math.BigDecimal price();
                        @ManyToOne @org.jetbrains.annotations.Nullable Entity%2$d other();
                    }
                    """.formatted(number, number == 0 ? 0 : number - 1));
        }

        @Override
        List<String> options() {
            return List.of("-Ajimmer.source.includes=shop");
        }
    },
    /** An entity and what reads and writes it: two annotated types. */
    DOMA("Doma", "org.seasar.doma.") {
        @Override
        Map<String, String> sources(int number) {
            return Map.of("shop.Entity" + number, """
                    package shop;
                    import org.seasar.doma.*;
                    @Entity(immutable = true)
                    public record Entity%1$d(@Id String id, String title, java.math.BigDecimal price) {}
                    """.formatted(number), "shop.Dao" + number, """
                    package shop;
                    import org.seasar.doma.*;
                    import org.seasar.doma.jdbc.Result;
                    @Dao
                    public interface Dao%1$d {
                        @Insert Result<Entity%1$d> insert(Entity%1$d entity);
                        @Delete Result<Entity%1$d> delete(Entity%1$d entity);
                    }
                    """.formatted(number));
        }

        @Override
        int types() {
            return 2;
        }
    },
    /** An entity and its repository: two annotated types. */
    MICRONAUT("Micronaut Data", "io.micronaut.") {
        @Override
        Map<String, String> sources(int number) {
            return Map.of(
                    "shop.Entity" + number, """
                    package shop;
                    import io.micronaut.data.annotation.*;
                    @MappedEntity
                    public record Entity%1$d(@Id String id, String title, java.math.BigDecimal price) {}
                    """.formatted(number), "shop.Repository" + number, """
                    package shop;
                    import io.micronaut.data.jdbc.annotation.JdbcRepository;
                    import io.micronaut.data.model.query.builder.sql.Dialect;
                    @JdbcRepository(dialect = Dialect.POSTGRES)
                    public interface Repository%1$d extends io.micronaut.data.repository.GenericRepository<Entity%1$d, String> {
                        void save(Entity%1$d entity);
                        java.util.Optional<Entity%1$d> findById(String id);
                    }
                    """.formatted(number));
        }

        @Override
        int types() {
            return 2;
        }
    };

    private final String title;
    private final String processors;

    Generator(String title, String processors) {
        this.title = title;
        this.processors = processors;
    }

    /** Its name for people. */
    String title() {
        return title;
    }

    /** Whether a processor is one of these. */
    boolean has(Object processor) {
        return processor.getClass().getName().startsWith(processors);
    }

    /** Sources, by the names of their types, of which one or {@link #types} are annotated; all numbers below exist too. */
    abstract Map<String, String> sources(int number);

    /** How many types of {@link #sources} are annotated. */
    int types() {
        return 1;
    }

    /** Sources that are there once. */
    Map<String, String> common() {
        return Map.of();
    }

    /** Options of the processors. */
    List<String> options() {
        return List.of();
    }

    /** How many types {@link #all} has that are annotated. */
    int annotated(int least) {
        return (least + types() - 1) / types() * types();
    }

    /** Sources with so many annotated types at least. */
    List<JavaFileObject> all(int least) {
        Map<String, String> all = new LinkedHashMap<>(common());
        for (int number = 0; number < annotated(least) / types(); number++) {
            all.putAll(sources(number));
        }
        List<JavaFileObject> files = new ArrayList<>();
        all.forEach((type, text) -> files.add(new Source(type, text)));
        return files;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String type, String text) {
            super(URI.create("string:///" + type.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
