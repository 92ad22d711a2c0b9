package dev.ligature.cascade;

import dev.ligature.Deletion;
import dev.ligature.LinkRetryException;
import dev.ligature.NotRestorableException;
import dev.ligature.Ref;
import dev.ligature.Restoration;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.Side;
import dev.ligature.store.KeyPair;
import dev.ligature.store.Stores;
import dev.ligature.store.Sweep;
import dev.ligature.transaction.Scope;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Brings one deletion back. Safe for use by one thread. */
final class Restoring {

    private final DeletionModels models;
    private final Stores stores;
    private final UUID id;
    private final boolean partly;

    /** @param partly whether links that cannot come back are left */
    Restoring(DeletionModels models, Stores stores, UUID id, boolean partly) {
        this.models = models;
        this.stores = stores;
        this.id = id;
        this.partly = partly;
    }

    /** Refuses records that cannot come back. */
    void check(List<JournalPart> parts, Entry entry) {
        List<String> reasons = new ArrayList<>(finalities(parts));
        for (JournalPart part : parts) {
            Records of = models.named(part.model());
            List<String> present = part.present().orElse(List.of());
            if (part.phase() == Phase.DONE && !present.isEmpty()) {
                reasons.addAll(of.in(scope -> of.required().obstacles(scope, models.batch(entry, of, present))));
            }
        }
        refuse(reasons);
    }

    /** All in one transaction, where all is in one database, and done. */
    Restoration atOnce(Scope scope) throws SQLException {
        Sweep.begin(scope);
        Journal journal = new Journal(scope);
        Entry entry = journal.lock(id).orElseThrow(() -> Deletions.unknown(id));
        if (entry.phase() == Phase.RESTORED) {
            return nothing();
        }
        if (entry.phase() != Phase.DONE) {
            throw new NotRestorableException(List.of("Another instance is at it until " + entry.leaseUntil()));
        }
        List<JournalPart> parts = journal.parts(id);
        lock(scope, entry, parts);
        List<String> reasons = new ArrayList<>(finalities(parts));
        for (JournalPart part : parts) {
            Records of = models.named(part.model());
            List<String> present = part.present().orElse(List.of());
            if (!present.isEmpty()) {
                reasons.addAll(of.required().obstacles(scope, models.batch(entry, of, present)));
            }
        }
        Restoration restored = links(scope, entry, reasons, parts, true);
        for (JournalPart part : parts) {
            Records of = models.named(part.model());
            List<String> present = part.present().orElse(List.of());
            if (!present.isEmpty()) {
                of.required().restore(scope, models.batch(entry, of, present));
            }
        }
        journal.advance(id, Phase.DONE, Phase.RESTORED);
        return restored;
    }

    /**
     * The links, and from then on the deletion is to be restored.
     *
     * @param checked the parts of which is known that they can be
     */
    Restoration begin(Scope scope, UUID owner, List<JournalPart> checked) throws SQLException {
        Sweep.begin(scope);
        Journal journal = new Journal(scope);
        Entry entry = journal.lock(id).orElseThrow(() -> Deletions.unknown(id));
        if (entry.phase() == Phase.RESTORED) {
            return nothing();
        }
        List<JournalPart> parts = journal.parts(id);
        if (!owner.equals(entry.owner()) || !parts.equals(checked)) {
            throw new LinkRetryException("Another instance goes on with the deletion while it is restored", null);
        }
        if (entry.phase() == Phase.RESTORING) {
            return new Restoration(id, records(parts), new TreeMap<>(), List.of(), false);
        }
        lock(scope, entry, parts);
        Restoration begun = links(scope, entry, finalities(parts), parts, false);
        journal.advance(id, entry.phase(), Phase.RESTORING);
        return begun;
    }

    /** What was begun, as far as it has come. */
    Restoration ended(Restoration begun, Deletion now) {
        return new Restoration(id, begun.records(), begun.links(), begun.left(), now.finished());
    }

    private Restoration links(Scope scope, Entry entry, List<String> before, List<JournalPart> parts, boolean finished)
            throws SQLException {
        List<String> reasons = new ArrayList<>(before);
        List<String> left = new ArrayList<>();
        Map<String, Long> restored = new TreeMap<>();
        for (Map.Entry<String, Long> taken : entry.taken().entrySet()) {
            Optional<LinkType<?, ?, ?>> link = models.link(taken.getKey());
            if (link.isEmpty()) {
                reasons.add("The link \"%s\" is in no catalog any more".formatted(taken.getKey()));
            } else if (link.get().archive().isEmpty()) {
                left.add("%d links of \"%s\" were dismissed without an archive"
                        .formatted(taken.getValue(), taken.getKey()));
            } else {
                Sweep<?> sweep = stores.sweep(link.get());
                long kept = sweep.kept(scope, id);
                if (kept < taken.getValue()) {
                    reasons.add("%d of %d links of \"%s\" are not in the archive any more"
                            .formatted(taken.getValue() - kept, taken.getValue(), taken.getKey()));
                }
                sweep.blocked(scope, id).forEach(each -> left.add(sentence(link.get(), each)));
                restored.put(taken.getKey(), kept);
            }
        }
        if (!partly) {
            reasons.addAll(left);
        }
        refuse(reasons);
        for (Map.Entry<String, Long> back : restored.entrySet()) {
            Sweep<?> sweep = stores.sweep(models.link(back.getKey()).orElseThrow());
            if (partly) {
                sweep.detach(scope, id);
                back.setValue(sweep.kept(scope, id));
            }
            if (!sweep.restore(scope, id, back.getValue())) {
                throw new Interference("Records were linked while their links were being restored");
            }
        }
        restored.values().removeIf(count -> count == 0);
        return new Restoration(id, records(parts), Collections.unmodifiableMap(restored), left, finished);
    }

    /** As if the records were deleted. */
    private void lock(Scope scope, Entry entry, List<JournalPart> parts) throws SQLException {
        Root root = models.root(entry);
        Map<Arm, Set<Object>> records = new HashMap<>();
        models.graph()
                .arms(root.model(), root.links())
                .forEach(arm ->
                        records.computeIfAbsent(arm, none -> new HashSet<>()).add(root.key()));
        for (JournalPart part : parts) {
            Records of = models.named(part.model());
            List<Object> keys = of.keys(part.keys());
            models.graph()
                    .arms(of.model().model(), root.links())
                    .forEach(arm -> records.computeIfAbsent(arm, none -> new HashSet<>())
                            .addAll(keys));
        }
        Dismissing.lock(scope, records);
    }

    private List<String> finalities(List<JournalPart> parts) {
        Finality finality = new Finality(models);
        for (JournalPart part : parts) {
            boolean touched = part.phase() == Phase.DONE || part.phase() == Phase.PREPARED;
            finality.add(
                    models.named(part.model()),
                    touched ? part.present().orElse(List.of()).size() : 0);
        }
        return finality.sentences();
    }

    private List<Ref<?, ?>> records(List<JournalPart> parts) {
        List<Ref<?, ?>> records = new ArrayList<>();
        for (JournalPart part : parts) {
            if (part.phase() == Phase.DONE || part.phase() == Phase.PREPARED) {
                part.present()
                        .orElse(List.of())
                        .forEach(key -> records.add(models.named(part.model()).ref(key)));
            }
        }
        return records;
    }

    private Restoration nothing() {
        return new Restoration(id, List.of(), Map.of(), List.of(), true);
    }

    private String sentence(LinkType<?, ?, ?> link, Sweep.Blocked blocked) {
        KeyPair pair = blocked.link();
        KeyPair by = blocked.by();
        return pair.equals(by)
                ? "%s and %s were linked by \"%s\" anew"
                        .formatted(ref(link, Side.LEFT, pair), ref(link, Side.RIGHT, pair), link.name())
                : "%s and %s cannot be linked by \"%s\" again, because %s and %s are now"
                        .formatted(
                                ref(link, Side.LEFT, pair),
                                ref(link, Side.RIGHT, pair),
                                link.name(),
                                ref(link, Side.LEFT, by),
                                ref(link, Side.RIGHT, by));
    }

    private Ref<?, ?> ref(LinkType<?, ?, ?> link, Side side, KeyPair pair) {
        return models.of(link.end(side).model()).ref(pair.key(side));
    }

    private static void refuse(List<String> reasons) {
        if (!reasons.isEmpty()) {
            throw new NotRestorableException(reasons);
        }
    }
}
