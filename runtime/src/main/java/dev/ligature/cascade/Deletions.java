package dev.ligature.cascade;

import dev.ligature.Deletion;
import dev.ligature.DeletionPreview;
import dev.ligature.LigatureException;
import dev.ligature.LinkRetryException;
import dev.ligature.NotRestorableException;
import dev.ligature.Ref;
import dev.ligature.Restoration;
import dev.ligature.jdbc.ValueText;
import dev.ligature.spi.ModelType;
import dev.ligature.store.Stores;
import dev.ligature.store.Sweep;
import dev.ligature.transaction.Scope;
import dev.ligature.transaction.Session;
import dev.ligature.transaction.Work;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Deletes records with their links and with what cascades, and restores them.
 *
 * <p>Where all models that a deletion can come to are in the database of the links it is one transaction. Otherwise it is
 * journaled: it is asked for; its links are dismissed, in one transaction which also writes down what is to be deleted; then
 * each module deletes its records. Each step can be done again, so that whoever finds the journal can go on after a crash.
 *
 * <p>Immutable and safe for use by many threads, except when bound to a connection.
 */
public final class Deletions {

    private static final Logger LOG = System.getLogger(Deletions.class.getName());

    /** How often records can be linked under our hands before we give up. */
    private static final int ROUNDS = 100;

    private final DeletionModels models;
    private final Stores stores;
    private final Session links;
    private final Clock clock;
    private final Duration lease;

    /**
     * Deletions of records of these models.
     *
     * @param links the session of the database of the links
     * @param lease how long an instance that is at a journaled deletion is left alone
     */
    public Deletions(DeletionModels models, Stores stores, Session links, Clock clock, Duration lease) {
        this.models = models;
        this.stores = stores;
        this.links = links;
        this.clock = clock;
        this.lease = lease;
    }

    /** The same in the transaction of another session. */
    public Deletions with(Stores others, Session other) {
        return new Deletions(models, others, other, clock, lease);
    }

    /** Deletes a record, or what goes with one that has gone; the same again if there is a deletion of this id already. */
    public Deletion delete(UUID id, Ref<?, ?> ref, boolean gone, Selection selection) {
        Root root = models.root(ref, gone, selection);
        Entry entry = new Entry(
                id,
                now(),
                root.records().model().name(),
                root.text(),
                gone,
                root.isLimited() ? Optional.of(root.links()) : Optional.empty(),
                Phase.REQUESTED,
                new TreeMap<>(),
                null,
                null,
                null);
        return models.areWithLinks(root) ? deleteAtOnce(entry, root) : deleteByJournal(entry);
    }

    /** What deleting a record would take. */
    public DeletionPreview preview(Ref<?, ?> ref, boolean gone, Selection selection) {
        Root root = models.root(ref, gone, selection);
        return links.snapshot(scope -> {
            Extent extent =
                    Cascade.run(models.graph(), root.links(), new Looking(stores, scope), root.model(), root.key());
            List<Ref<?, ?>> records = new ArrayList<>();
            Finality finality = new Finality(models);
            for (Extent.Part part : parts(extent, gone)) {
                Records of = models.of(part.model());
                Set<Object> seen = inHome(of, scope, in -> of.required().seen(in, part.keys()));
                List<Object> present =
                        part.keys().stream().filter(seen::contains).toList();
                finality.add(of, present.size());
                present.forEach(key -> records.add(of.ref(key)));
            }
            finality.add(extent.links());
            return new DeletionPreview(records, extent.links(), finality.sentences());
        });
    }

    /** The deletion of this id, if there is one. */
    public Optional<Deletion> find(UUID id) {
        return links.statement(scope -> {
            Journal journal = new Journal(scope);
            Optional<Entry> entry = journal.find(id);
            return entry.isPresent() ? Optional.of(deletion(entry.get(), journal.parts(id))) : Optional.empty();
        });
    }

    /** All journaled deletions of which something is left to do, the oldest first. */
    public List<Deletion> pending() {
        return links.statement(scope -> {
            Journal journal = new Journal(scope);
            List<Deletion> all = new ArrayList<>();
            for (Entry entry : journal.pending()) {
                List<JournalPart> parts = journal.parts(entry.id());
                models.requireKnown(entry, parts);
                all.add(deletion(entry, parts));
            }
            return Collections.unmodifiableList(all);
        });
    }

    /** Goes on with everything of which something is left to do and that nobody is at; returns what is done now. */
    public List<Deletion> resume() {
        requireAlone();
        List<Entry> pending = links.statement(scope -> new Journal(scope).pending());
        List<Deletion> done = new ArrayList<>();
        for (Entry entry : pending) {
            goOnAlone(entry.id(), UUID.randomUUID()).filter(Deletion::finished).ifPresent(done::add);
        }
        return Collections.unmodifiableList(done);
    }

    /** Brings back what a deletion took. */
    public Restoration restore(UUID id, boolean partly) {
        Entry entry = links.statement(scope -> new Journal(scope).find(id)).orElseThrow(() -> unknown(id));
        List<JournalPart> parts = links.statement(scope -> new Journal(scope).parts(id));
        models.requireKnown(entry, parts);
        Restoring restoring = new Restoring(models, stores, id, partly);
        boolean here = parts.stream().allMatch(part -> models.isWithLinks(models.named(part.model())));
        if (entry.phase() == Phase.RESTORED || (entry.phase() == Phase.DONE && here)) {
            return undisturbed(restoring::atOnce);
        }
        requireAlone();
        UUID owner = UUID.randomUUID();
        boolean ours = links.statement(scope -> new Journal(scope).claim(id, owner, now(), now().plus(lease)));
        if (!ours) {
            throw new NotRestorableException(List.of("Another instance is at it until " + entry.leaseUntil()));
        }
        Restoration begun;
        try {
            // what somebody else was at until just now
            List<JournalPart> known = links.statement(scope -> new Journal(scope).parts(id));
            restoring.check(known, entry);
            begun = undisturbed(scope -> restoring.begin(scope, owner, known));
        } catch (RuntimeException | Error refused) {
            release(id, owner, entry.problem(), refused);
            throw refused;
        }
        return begun.finished() ? begun : restoring.ended(begun, goOn(id, owner));
    }

    /** Leaves a deletion to others after an error. */
    private void release(UUID id, UUID owner, @Nullable String problem, Throwable error) {
        try {
            links.statement(scope -> {
                new Journal(scope).release(id, owner, problem);
                return id;
            });
        } catch (RuntimeException further) {
            // its lease will run out
            error.addSuppressed(further);
        }
    }

    /** Begins anew where a record was linked under our hands. */
    private <R> R undisturbed(Work<R> work) {
        for (int round = 1; ; round++) {
            try {
                return links.transaction(work);
            } catch (Interference disturbed) {
                if (round == ROUNDS) {
                    throw new LinkRetryException(String.valueOf(disturbed.getMessage()), disturbed);
                }
            }
        }
    }

    /** Forgets deletions that are done, and named runs of steps, from before a time; returns how many. */
    public long purge(Instant before) {
        return links.transaction(scope -> {
            Journal journal = new Journal(scope);
            return journal.purge(before) + journal.purgeSteps(before);
        });
    }

    private Deletion deleteAtOnce(Entry entry, Root root) {
        return undisturbed(scope -> {
            Sweep.begin(scope);
            Journal journal = new Journal(scope);
            if (!journal.begin(entry)) {
                return load(journal, entry.id());
            }
            Extent extent = cascade(scope, entry, root);
            List<JournalPart> done = new ArrayList<>();
            List<Extent.Part> parts = parts(extent, entry.gone());
            for (int i = parts.size() - 1; i >= 0; i--) {
                Extent.Part part = parts.get(i);
                Records of = models.of(part.model());
                Set<Object> present = of.required().present(scope, part.keys());
                if (!present.isEmpty()) {
                    of.required().delete(scope, new Batch(entry.id(), root.ref(), entry.requestedAt(), present));
                }
                done.add(
                        0,
                        part(
                                i,
                                part,
                                Phase.DONE,
                                Optional.of(texts(part.keys().stream()
                                        .filter(present::contains)
                                        .toList()))));
            }
            journal.add(entry.id(), done);
            journal.took(entry.id(), Phase.DONE, extent.links());
            return deletion(entry.done(extent.links()), done);
        });
    }

    private Deletion deleteByJournal(Entry asked) {
        requireAlone();
        UUID owner = UUID.randomUUID();
        Entry entry = asked.claimed(owner, now().plus(lease));
        boolean begun = links.statement(scope -> {
            Journal journal = new Journal(scope);
            return journal.begin(entry) || journal.claim(entry.id(), owner, now(), now().plus(lease));
        });
        return begun ? goOnOrCancel(entry.id(), owner) : links.statement(scope -> load(new Journal(scope), asked.id()));
    }

    /** Nothing has happened where this throws before the links are dismissed. */
    private Deletion goOnOrCancel(UUID id, UUID owner) {
        try {
            return goOn(id, owner);
        } catch (RuntimeException | Error failed) {
            if (isCancelled(id, owner, failed)) {
                throw failed;
            }
            release(id, owner, why(failed), failed);
            throw new LigatureException(
                    "Deletion %s may be pending, in which case Ligature.resume goes on with it: %s"
                            .formatted(id, why(failed)),
                    failed);
        }
    }

    private boolean isCancelled(UUID id, UUID owner, Throwable error) {
        try {
            return links.statement(scope -> new Journal(scope).cancel(id, owner));
        } catch (RuntimeException further) {
            error.addSuppressed(further);
            return false;
        }
    }

    private static String why(Throwable error) {
        return error.getMessage() == null ? error.toString() : error.getMessage();
    }

    /** What an exception says may have keys of records in it, which are for those who ask for them. */
    private static void warn(String what, RuntimeException failed) {
        String kind = failed.getClass().getName();
        if (failed.getCause() instanceof SQLException cause) {
            kind += ", SQLSTATE " + cause.getSQLState();
        }
        LOG.log(Level.WARNING, "{0}: {1}", what, kind);
        LOG.log(Level.DEBUG, what, failed);
    }

    /** Does what is left to do about a deletion that this instance has claimed. */
    private Deletion goOn(UUID id, UUID owner) {
        Entry entry = links.statement(scope -> new Journal(scope).find(id)).orElseThrow(() -> unknown(id));
        Optional<String> problem = Optional.empty();
        if (entry.phase() == Phase.REQUESTED) {
            dismissLinks(entry);
        }
        if (entry.phase() == Phase.RESTORING) {
            problem = eachPart(entry, owner, Phase.RESTORING, Phase.RESTORED, this::restorePart);
        } else if (entry.phase().isPending()) {
            problem = eachPart(entry, owner, Phase.DISMISSED, Phase.DONE, this::deletePart);
        }
        String left = problem.orElse(null);
        links.statement(scope -> {
            new Journal(scope).release(id, owner, left);
            return id;
        });
        return links.statement(scope -> load(new Journal(scope), id));
    }

    /** The same, if nobody else has; empty if not, or if it cannot go on, which does not keep others from it. */
    private Optional<Deletion> goOnAlone(UUID id, UUID owner) {
        try {
            boolean ours =
                    links.statement(scope -> new Journal(scope).claimPending(id, owner, now(), now().plus(lease)));
            return ours ? Optional.of(goOn(id, owner)) : Optional.empty();
        } catch (RuntimeException stuck) {
            warn("Deletion %s could not go on, and stays pending".formatted(id), stuck);
            release(id, owner, why(stuck), stuck);
            return Optional.empty();
        }
    }

    private void dismissLinks(Entry entry) {
        Root root = models.root(entry);
        undisturbed(scope -> {
            Sweep.begin(scope);
            Journal journal = new Journal(scope);
            Entry locked = journal.lock(entry.id()).orElseThrow(() -> unknown(entry.id()));
            if (locked.phase() == Phase.REQUESTED) {
                Extent extent = cascade(scope, entry, root);
                List<Extent.Part> parts = parts(extent, entry.gone());
                List<JournalPart> planned = new ArrayList<>();
                for (int i = 0; i < parts.size(); i++) {
                    planned.add(part(i, parts.get(i), Phase.REQUESTED, Optional.empty()));
                }
                journal.add(entry.id(), planned);
                journal.took(entry.id(), Phase.DISMISSED, extent.links());
            }
            return locked;
        });
    }

    /** Has each module do its part; gives why some did not. */
    private Optional<String> eachPart(Entry entry, UUID owner, Phase during, Phase end, PartWork work) {
        List<JournalPart> parts = new ArrayList<>(links.statement(scope -> new Journal(scope).parts(entry.id())));
        if (end == Phase.DONE) {
            // what is further away first, as it may refer to what is nearer
            Collections.reverse(parts);
        }
        List<String> problems = new ArrayList<>();
        for (JournalPart part : parts) {
            if (part.phase() == end) {
                continue;
            }
            boolean ours =
                    links.statement(scope -> new Journal(scope).renew(entry.id(), owner, during, now().plus(lease)));
            if (!ours) {
                return Optional.of("another instance has taken the deletion over");
            }
            try {
                work.run(entry, part);
            } catch (RuntimeException refused) {
                warn(
                        "Records of %s could not be dealt with in deletion %s, which stays pending, until Ligature.resume"
                                .formatted(part.model(), entry.id()),
                        refused);
                problems.add("%s: %s".formatted(models.nameOf(part.model()), why(refused)));
            }
        }
        if (problems.isEmpty()) {
            links.statement(scope -> new Journal(scope).advance(entry.id(), during, end));
            return Optional.empty();
        }
        return Optional.of(String.join("; ", problems));
    }

    private void deletePart(Entry entry, JournalPart planned) {
        Records of = models.named(planned.model());
        JournalPart part = planned.phase() == Phase.REQUESTED ? prepared(entry, planned, of) : planned;
        List<String> present = part.present().orElse(List.of());
        if (!present.isEmpty()) {
            of.in(scope -> {
                of.required().delete(scope, models.batch(entry, of, present));
                return of;
            });
        }
        boolean done = links.statement(scope -> new Journal(scope).advance(entry.id(), part, Phase.DONE));
        if (!done) {
            takeBack(entry, of, present);
        }
    }

    /** Somebody thought us dead and has restored the deletion meanwhile, so what we have deleted now comes back. */
    private void takeBack(Entry entry, Records of, List<String> present) {
        Phase phase = links.statement(scope -> new Journal(scope).find(entry.id()))
                .map(Entry::phase)
                .orElse(Phase.DONE);
        boolean restored = phase == Phase.RESTORING || phase == Phase.RESTORED;
        if (restored && !present.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "Deletion {0} was restored while it was going on: its lease is too short",
                    entry.id());
            restore(entry, of, present);
        }
    }

    /** Which records there are is written down before any is deleted: who finds them deleted knows then that it was us. */
    private JournalPart prepared(Entry entry, JournalPart planned, Records of) {
        List<Object> keys = of.keys(planned.keys());
        Set<Object> seen = of.in(scope -> of.required().seen(scope, keys));
        List<String> present = texts(keys.stream().filter(seen::contains).toList());
        boolean ours = links.statement(scope -> new Journal(scope).prepare(entry.id(), planned.number(), present));
        if (ours) {
            return new JournalPart(
                    planned.number(), planned.model(), planned.keys(), Optional.of(present), Phase.PREPARED);
        }
        // somebody else has looked before
        return links.statement(scope -> new Journal(scope).parts(entry.id())).get(planned.number());
    }

    private void restorePart(Entry entry, JournalPart part) {
        Records of = models.named(part.model());
        List<String> present = part.present().orElse(List.of());
        restore(entry, of, present);
        links.statement(scope -> new Journal(scope).advance(entry.id(), part, Phase.RESTORED));
    }

    private void restore(Entry entry, Records of, List<String> present) {
        if (!present.isEmpty()) {
            of.in(scope -> {
                of.required().restore(scope, models.batch(entry, of, present));
                return of;
            });
        }
    }

    private Extent cascade(Scope scope, Entry entry, Root root) throws SQLException {
        Dismissing dismissing = new Dismissing(stores, scope, entry.id(), entry.requestedAt());
        return Cascade.run(models.graph(), root.links(), dismissing, root.model(), root.key());
    }

    private Deletion load(Journal journal, UUID id) throws SQLException {
        return deletion(journal.find(id).orElseThrow(() -> unknown(id)), journal.parts(id));
    }

    private Deletion deletion(Entry entry, List<JournalPart> parts) {
        List<Ref<?, ?>> records = new ArrayList<>();
        List<Ref<?, ?>> outstanding = new ArrayList<>();
        Finality finality = new Finality(models);
        Root root = models.root(entry);
        if (entry.phase() == Phase.REQUESTED && !entry.gone()) {
            outstanding.add(root.ref());
        }
        for (JournalPart part : parts) {
            Records of = models.named(part.model());
            boolean done = part.phase() != Phase.REQUESTED && part.phase() != Phase.PREPARED;
            List<String> keys = part.present().orElse(part.keys());
            keys.forEach(key -> (done ? records : outstanding).add(of.ref(key)));
            finality.add(of, keys.size());
        }
        finality.add(entry.taken());
        return new Deletion(
                entry.id(),
                root.ref(),
                entry.requestedAt(),
                records,
                outstanding,
                Collections.unmodifiableMap(entry.taken()),
                finality.sentences(),
                state(entry.phase()),
                Optional.ofNullable(entry.problem()));
    }

    private static Deletion.State state(Phase phase) {
        return switch (phase) {
            case REQUESTED, DISMISSED, PREPARED -> Deletion.State.PENDING;
            case DONE -> Deletion.State.DONE;
            case RESTORING -> Deletion.State.RESTORING;
            case RESTORED -> Deletion.State.RESTORED;
        };
    }

    private <R extends @Nullable Object> R inHome(Records of, Scope links, Records.ModelWork<R> work)
            throws SQLException {
        return models.isWithLinks(of) ? work.run(links) : of.in(work);
    }

    private static List<Extent.Part> parts(Extent extent, boolean gone) {
        return gone ? extent.parts().subList(1, extent.parts().size()) : extent.parts();
    }

    private JournalPart part(int number, Extent.Part part, Phase phase, Optional<List<String>> present) {
        ModelType<?, ?> model = models.of(part.model()).model();
        return new JournalPart(number, model.name(), texts(part.keys()), present, phase);
    }

    private static List<String> texts(List<Object> keys) {
        return keys.stream().map(ValueText::ofStored).toList();
    }

    private void requireAlone() {
        if (links.isSurrounded()) {
            throw new LigatureException(
                    "A deletion over several databases cannot be part of a transaction: it would stay when that is rolled"
                            + " back. Call it outside",
                    null);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static NotRestorableException unknown(UUID id) {
        return new NotRestorableException(List.of("There is no deletion " + id));
    }

    /** Does something about a part. */
    @FunctionalInterface
    private interface PartWork {
        void run(Entry entry, JournalPart part);
    }
}
