package dev.ligature.conformance.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ligature.ConfigurationException;
import dev.ligature.Ligature;
import dev.ligature.conformance.database.DataSources;
import dev.ligature.spi.Catalog;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.ShopCatalog;
import shop.person.Person;

/** What {@code build()} refuses because it could not be deleted. */
class UndeletableTest {

    private static Ligature.Builder builder() {
        return Ligature.builder().links(DataSources.of("jdbc:h2:mem:")).catalog(WithoutDeletion.class);
    }

    /** The shop, where nobody has said how people are deleted. */
    public static final class WithoutDeletion implements Catalog {
        private final Catalog shop = new ShopCatalog();

        @Override
        public int runtimeApi() {
            return shop.runtimeApi();
        }

        @Override
        public String name() {
            return shop.name();
        }

        @Override
        public List<LinkType<?, ?, ?>> links() {
            return shop.links();
        }

        @Override
        public List<ModelType<?, ?>> models() {
            return shop.models().stream()
                    .<ModelType<?, ?>>map(model -> model.model() == Person.class ? undeletable(model) : model)
                    .toList();
        }

        private static <M, K> ModelType<M, K> undeletable(ModelType<M, K> model) {
            return new ModelType<>(
                    model.model(),
                    model.name(),
                    model.table(),
                    model.key(),
                    model.deletedAt(),
                    false,
                    model.columns(),
                    model.getters(),
                    model.create());
        }

        @Override
        public List<Script> scripts() {
            return shop.scripts();
        }

        @Override
        public @Nullable InputStream open(String resource) {
            return shop.open(resource);
        }
    }

    @Test
    @Tag("C-061")
    void aCascadeOntoAModelThatNobodyCanDeleteIsRefused() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> builder().build())
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(
                                "The link shop.links.ProjectLead deletes records of shop.person.Person, of which nobody"
                                        + " knows how: give Person a property deletedAt (an Instant, OffsetDateTime, LocalDateTime or"
                                        + " LocalDate), name a deleter by deleter(Person.class, ..), or say @LinkModel(of ="
                                        + " Person.class, deletion = HARD) on the catalog"));
    }

    @Test
    @Tag("C-061")
    void withADeleterItIsNot() {
        assertThat(builder().deleter(Person.class, new People()).build()).isNotNull();
    }

    @Test
    void twoDeletersOfAModelAreRefused() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> builder()
                        .deleter(Person.class, new People())
                        .deleter(Person.class, new People())
                        .build())
                .withMessageContaining("Two deleters are named for shop.person.Person");
    }

    @Test
    void aLeaseLasts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().lease(Duration.ZERO))
                .withMessage("lease must be positive: PT0S");
    }
}
