package dev.ligature;

import dev.ligature.cascade.Deletions;
import dev.ligature.cascade.Selection;
import dev.ligature.store.NamedRuns;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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

    @Override
    public Deletion run(String name) {
        UUID id = id(name);
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

    @Override
    public Restoration compensate(String name) {
        UUID id = id(name);
        return deletions.find(id).isPresent()
                ? compensate(id)
                : new Restoration(id, List.of(), Map.of(), List.of(), true);
    }

    /** It is made of the name, so that there is one deletion of each name. */
    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("ligature step " + NamedRuns.checked(name)).getBytes(StandardCharsets.UTF_8));
    }
}
