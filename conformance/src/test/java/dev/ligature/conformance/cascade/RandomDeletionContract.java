package dev.ligature.conformance.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ligature.Deletion;
import dev.ligature.DeletionPreview;
import dev.ligature.NotRestorableException;
import dev.ligature.Ref;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random offices, deletions and restorations. {@code -Dligature.seed=N} begins elsewhere, {@code -Dligature.offices=N} makes more. */
abstract class RandomDeletionContract extends OfficeContract {
    private static final long SEED = Long.getLong("ligature.seed", 6);
    private static final int OFFICES = Integer.getInteger("ligature.offices", 25);

    @Test
    @Tag("C-051")
    @Tag("C-057")
    @Tag("C-059")
    void aDeletionTakesWhatItShouldAndARestorationBringsBackThat() {
        for (int i = 0; i < OFFICES; i++) {
            emptyLinks();
            office().empty();
            RandomOffice random = new RandomOffice(new Random(SEED + i), ligature(), office(), i % 2 == 0);
            random.fill();
            String seed = "seed %d: %s".formatted(SEED + i, random);
            for (int round = 0; round < 4; round++) {
                Ref<?, ?> root = random.any();
                List<String> before = office().everything();
                RandomOffice.Expected expected = random.deleting(root);

                DeletionPreview preview = ligature().previewDelete(root);
                Deletion deletion = ligature().delete(root);

                assertThat(deletion.records()).as(seed).containsExactlyInAnyOrderElementsOf(expected.records());
                assertThat(deletion.links()).as(seed).isEqualTo(expected.links());
                assertThat(office().links().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .as(seed)
                        .isEqualTo(expected.left());
                assertThat(preview)
                        .as(seed)
                        .isEqualTo(new DeletionPreview(deletion.records(), deletion.links(), deletion.irreversible()));
                assertThat(deletion.finished()).as(seed).isTrue();
                if (!deletion.irreversible().isEmpty()) {
                    List<String> deleted = office().everything();
                    assertThatExceptionOfType(NotRestorableException.class)
                            .as(seed)
                            .isThrownBy(() -> ligature().restore(deletion.id()));
                    assertThat(office().everything()).as(seed).isEqualTo(deleted);
                    break;
                }
                ligature().restore(deletion.id());
                assertThat(office().everything()).as(seed).isEqualTo(before);
                clock.tick();
            }
        }
    }
}
