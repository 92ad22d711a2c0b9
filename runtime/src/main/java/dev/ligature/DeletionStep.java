package dev.ligature;

import dev.ligature.cascade.Deletions;
import dev.ligature.cascade.Selection;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A deletion as a step. */
final class DeletionStep implements DeleteStep {

    private final Deletions deletions;
    private final Ref<?, ?> ref;
    private final Selection selection;

    DeletionStep(Deletions deletions, Ref<?, ?> ref, Selection selection) {
        this.deletions = deletions;
        this.ref = ref;
        this.selection = selection;
    }

    @Override
    public Deletion run() {
        return deletions.delete(UUID.randomUUID(), ref, false, selection);
    }

    /** The id of the deletion is made of the name, so that there is one of each name. */
    @Override
    public Deletion run(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of a run must not be blank");
        }
        UUID id = UUID.nameUUIDFromBytes(("ligature step " + name).getBytes(StandardCharsets.UTF_8));
        Deletion deletion = deletions.delete(id, ref, false, selection);
        if (!deletion.root().equals(ref)) {
            throw new IllegalArgumentException(
                    "%s is the name of a deletion of %s, not of %s".formatted(name, deletion.root(), ref));
        }
        return deletion;
    }

    @Override
    public Restoration compensate(UUID deletion) {
        return deletions.restore(deletion, false);
    }
}
