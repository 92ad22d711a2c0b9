package dev.ligature.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ligature.ConfigurationException;
import dev.ligature.Ligature;
import dev.ligature.conformance.cascade.Undeletable;
import dev.ligature.conformance.database.DataSources;
import dev.ligature.spi.Catalog;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelDeleter;
import dev.ligature.spi.ModelSource;
import dev.ligature.spi.ModelType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everything that is wrong is one exception of {@code build()}. */
class BuildTest {

    /** As the runtime's own tables are called. */
    public static final class Own extends EmptyCatalog {
        /** For {@code build()}. */
        public Own() {
            super("ligature");
        }
    }

    /** As the shop is called. */
    public static final class OtherShop extends EmptyCatalog {
        /** For {@code build()}. */
        public OtherShop() {
            super("shop");
        }
    }

    /** With code that was generated for classes that are not there any more. */
    public static final class OfAnotherVersion extends EmptyCatalog {
        /** For {@code build()}. */
        public OfAnotherVersion() {
            super("another");
        }

        @Override
        public int runtimeApi() {
            return RUNTIME_API + 1;
        }

        @Override
        public List<LinkType<?, ?, ?>> links() {
            throw new NoSuchMethodError("links");
        }

        @Override
        public List<ModelType<?, ?>> models() {
            throw new NoSuchMethodError("models");
        }

        @Override
        public List<Class<? extends Catalog>> uses() {
            throw new NoSuchMethodError("uses");
        }
    }

    /** That fails as soon as it is made. */
    public static final class Broken extends EmptyCatalog {
        /** For {@code build()}. */
        public Broken() {
            super("broken");
            throw new IllegalStateException("it is broken");
        }
    }

    private static List<String> problems(Ligature.Builder builder) {
        return catchThrowableOfType(ConfigurationException.class, builder::build)
                .problems();
    }

    private static Ligature.Builder builder() {
        return Ligature.builder().links(DataSources.of("jdbc:h2:mem:"));
    }

    @Test
    void whatIsWrongWithCatalogsModelsAndDeletionsIsSaidTogether() {
        Ligature.Builder builder = Ligature.builder()
                .catalog(Undeletable.class)
                .catalog(Own.class)
                .catalog(OtherShop.class)
                .source(String.class, (ModelSource<String, String>) keys -> List.of())
                .deleter(Integer.class, new Nobody());

        assertThat(problems(builder))
                .satisfiesExactlyInAnyOrder(
                        problem -> assertThat(problem)
                                .contains(Own.class.getName(), "is named \"ligature\"", "name it otherwise"),
                        problem -> assertThat(problem)
                                .contains("[LIG052]", OtherShop.class.getName(), "are both named \"shop\""),
                        problem -> assertThat(problem)
                                .isEqualTo(
                                        "A source is named for java.lang.String, which is not a model of any catalog"),
                        problem -> assertThat(problem)
                                .isEqualTo(
                                        "A deleter is named for java.lang.Integer, which is not a model of any catalog"),
                        problem -> assertThat(problem).contains("ProjectLead deletes records of shop.person.Person"),
                        problem -> assertThat(problem)
                                .isEqualTo(
                                        "There is no database: name the one of the link tables by links(dataSource)"));
    }

    private static final class Nobody implements ModelDeleter<Object> {
        @Override
        public void delete(Request<Object> request) {}
    }

    @Test
    void aCatalogOfAnotherVersionOfTheRuntimeIsAskedNothingElse() {
        assertThat(problems(builder().catalog(OfAnotherVersion.class).source(String.class, (ModelSource<String, String>)
                        keys -> List.of())))
                .containsExactly("The catalog " + OfAnotherVersion.class.getName()
                        + " was generated for version %d of the runtime, and this is version %d: compile it again with the"
                                .formatted(Catalog.RUNTIME_API + 1, Catalog.RUNTIME_API)
                        + " processor of this version");
    }

    @Test
    void aCatalogThatCannotBeMadeIsNamedBesideWhatElseIsWrong() {
        assertThat(problems(Ligature.builder().catalog(Broken.class)))
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .isEqualTo("The catalog " + Broken.class.getName()
                                        + " cannot be made: java.lang.IllegalStateException: it is broken"),
                        problem -> assertThat(problem).startsWith("There is no database"));
    }
}
