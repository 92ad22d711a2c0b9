package dev.ligature.conformance.model;

import dev.ligature.Counts;
import dev.ligature.LinkConflictException;
import dev.ligature.LinkNotFoundException;
import dev.ligature.Outcome;
import dev.ligature.Ref;
import dev.ligature.Taking;
import dev.ligature.spi.Side;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The links of one type as maps in memory, written to be obviously right. */
final class MemoryLinks implements Links {
    private static final Comparator<Key> BY_KEYS =
            Comparator.comparing(Key::left).thenComparing(Key::right);

    private final boolean leftList;
    private final boolean rightList;
    private final Clock clock;
    private TreeMap<Key, Entry> live = new TreeMap<>(BY_KEYS);
    private List<Entry> archive = new ArrayList<>();

    MemoryLinks(boolean leftList, boolean rightList, Clock clock) {
        this.leftList = leftList;
        this.rightList = rightList;
        this.clock = clock;
    }

    /** All that there is: live links and dismissed ones. */
    List<Entry> all() {
        return Stream.concat(live.values().stream(), archive.stream()).toList();
    }

    /** Whether a record at {@code side} may have one partner only. */
    private boolean single(Side side) {
        return side == Side.LEFT ? !rightList : !leftList;
    }

    @Override
    public Outcome create(Key key) {
        return live.containsKey(key) ? Outcome.UNCHANGED : insert(new Link(key, Columns.DEFAULTS));
    }

    @Override
    public Outcome create(Link link) {
        return live.containsKey(link.key()) ? change(link) : insert(link);
    }

    private Outcome insert(Link link) {
        for (Side side : Side.values()) {
            if (single(side) && count(side, link.key().at(side)) > 0) {
                throw conflict();
            }
        }
        live.put(link.key(), new Entry(link, clock.instant(), clock.instant(), Optional.empty()));
        return Outcome.CREATED;
    }

    private Outcome change(Link link) {
        Entry entry = Objects.requireNonNull(live.get(link.key()));
        if (entry.link().equals(link)) {
            return Outcome.UNCHANGED;
        }
        live.put(link.key(), new Entry(link, entry.createdAt(), clock.instant(), Optional.empty()));
        return Outcome.UPDATED;
    }

    @Override
    public void update(Key key, Optional<Integer> weight, Optional<Optional<String>> note) {
        Entry entry = live.get(key);
        if (entry == null) {
            throw new LinkNotFoundException("in the model", null);
        }
        Columns now = entry.link().columns();
        change(new Link(
                key,
                new Columns(
                        weight.orElse(now.weight()),
                        note.isPresent() ? note.get().orElse(null) : now.note())));
    }

    @Override
    public boolean dismiss(Key key) {
        return end(key::equals, "dismissed") > 0;
    }

    private long end(Predicate<Key> which, String reason) {
        List<Entry> ended = live.values().stream()
                .filter(entry -> which.test(entry.link().key()))
                .toList();
        for (Entry entry : ended) {
            live.remove(entry.link().key());
            archive.add(new Entry(
                    entry.link(), entry.createdAt(), entry.updatedAt(), Optional.of(new End(clock.instant(), reason))));
        }
        return ended.size();
    }

    @Override
    public Counts createAll(List<Link> links) {
        Map<Key, Link> folded = new LinkedHashMap<>();
        links.forEach(link -> folded.put(link.key(), link));
        return allOrNothing(() ->
                folded.values().stream().map(link -> counted(create(link))).reduce(Counts.NONE, Counts::plus));
    }

    @Override
    public Counts linkAll(List<Key> keys) {
        return allOrNothing(
                () -> keys.stream().distinct().map(key -> counted(create(key))).reduce(Counts.NONE, Counts::plus));
    }

    @Override
    public Counts dismissAll(List<Key> keys) {
        return keys.stream()
                .distinct()
                .map(key -> dismiss(key) ? new Counts(0, 0, 0, 1) : new Counts(0, 0, 1, 0))
                .reduce(Counts.NONE, Counts::plus);
    }

    @Override
    public Outcome set(Side side, Key key, Taking taking) {
        return live.containsKey(key) ? Outcome.UNCHANGED : move(side, new Link(key, Columns.DEFAULTS), taking);
    }

    @Override
    public Outcome setLink(Side side, Link link, Taking taking) {
        return live.containsKey(link.key()) ? change(link) : move(side, link, taking);
    }

    private Outcome move(Side side, Link link, Taking taking) {
        return allOrNothing(() -> {
            String record = link.key().at(side);
            end(other -> other.at(side).equals(record), "moved");
            take(side.other(), link.key(), taking);
            return insert(link);
        });
    }

    /** Ends the link of the record at {@code side} to another one, where it may have one only and that is asked for. */
    private long take(Side side, Key key, Taking taking) {
        return single(side) && taking == Taking.FROM_OTHERS
                ? end(other -> other.at(side).equals(key.at(side)) && !other.equals(key), "moved")
                : 0;
    }

    @Override
    public Counts setAll(Side side, String record, List<String> partners, Taking taking) {
        List<Link> links = partners.stream()
                .map(partner -> Key.of(side, record, partner))
                .map(key -> new Link(
                        key, live.containsKey(key) ? live.get(key).link().columns() : Columns.DEFAULTS))
                .toList();
        return setAllLinks(side, record, links, taking);
    }

    @Override
    public Counts setAllLinks(Side side, String record, List<Link> links, Taking taking) {
        List<Key> wanted = links.stream().map(Link::key).toList();
        return allOrNothing(() -> {
            long dismissed = end(key -> key.at(side).equals(record) && !wanted.contains(key), "dismissed");
            for (Key key : wanted) {
                dismissed += take(side.other(), key, taking);
            }
            return createAll(links).plus(new Counts(0, 0, 0, dismissed));
        });
    }

    @Override
    public Counts clear(Side side, String record) {
        return new Counts(0, 0, 0, end(key -> key.at(side).equals(record), "dismissed"));
    }

    @Override
    public long purge(Instant before) {
        int size = archive.size();
        archive.removeIf(entry -> entry.end().orElseThrow().dismissedAt().isBefore(before));
        return size - archive.size();
    }

    @Override
    public Optional<Entry> find(Key key) {
        return Optional.ofNullable(live.get(key));
    }

    @Override
    public boolean exists(Key key) {
        return live.containsKey(key);
    }

    @Override
    public List<Entry> links(Side side, String record) {
        return live.values().stream()
                .filter(entry -> entry.link().key().at(side).equals(record))
                .toList();
    }

    @Override
    public List<String> partners(Side side, String record) {
        return links(side, record).stream()
                .map(entry -> entry.link().key().at(side.other()))
                .toList();
    }

    @Override
    public List<String> pages(Side side, String record, int size) {
        return partners(side, record);
    }

    @Override
    public Map<String, List<String>> partnersByRecord(Side side, List<String> records) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        records.forEach(record -> all.put(record, partners(side, record)));
        return all;
    }

    @Override
    public long count(Side side, String record) {
        return links(side, record).size();
    }

    @Override
    public List<Entry> history(Side side, String record) {
        return all().stream()
                .filter(entry -> entry.link().key().at(side).equals(record))
                .toList();
    }

    @Override
    public List<Entry> history(Key key) {
        return all().stream().filter(entry -> entry.link().key().equals(key)).toList();
    }

    @Override
    public List<Object> group(List<Operation> operations, boolean commit) {
        TreeMap<Key, Entry> liveBefore = new TreeMap<>(live);
        List<Entry> archiveBefore = List.copyOf(archive);
        List<Object> answers =
                operations.stream().map(operation -> operation.on(this)).toList();
        if (!commit) {
            live = liveBefore;
            archive = new ArrayList<>(archiveBefore);
        }
        return answers;
    }

    private <R> R allOrNothing(Supplier<R> work) {
        TreeMap<Key, Entry> liveBefore = new TreeMap<>(live);
        List<Entry> archiveBefore = List.copyOf(archive);
        try {
            return work.get();
        } catch (LinkConflictException refused) {
            live = liveBefore;
            archive = new ArrayList<>(archiveBefore);
            throw refused;
        }
    }

    private static Counts counted(Outcome outcome) {
        return switch (outcome) {
            case CREATED -> new Counts(1, 0, 0, 0);
            case UPDATED -> new Counts(0, 1, 0, 0);
            case UNCHANGED -> new Counts(0, 0, 1, 0);
        };
    }

    private static LinkConflictException conflict() {
        Ref<String, String> any = Ref.of(String.class, "model");
        return new LinkConflictException("in the model", any, any, any);
    }
}
