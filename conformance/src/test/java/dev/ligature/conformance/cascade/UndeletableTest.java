package dev.ligature.conformance.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ligature.ConfigurationException;
import dev.ligature.Ligature;
import dev.ligature.conformance.database.DataSources;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.person.Person;

/** What {@code build()} refuses because it could not be deleted. */
class UndeletableTest {

    private static Ligature.Builder builder() {
        return Ligature.builder().links(DataSources.of("jdbc:h2:mem:")).catalog(Undeletable.class);
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
