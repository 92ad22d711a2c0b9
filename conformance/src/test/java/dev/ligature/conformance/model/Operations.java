package dev.ligature.conformance.model;

import dev.ligature.Taking;
import dev.ligature.conformance.model.Links.Columns;
import dev.ligature.conformance.model.Links.Key;
import dev.ligature.conformance.model.Links.Link;
import dev.ligature.spi.Side;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Random operations on few records, so that they meet. */
final class Operations {
    static final List<String> LEFT = List.of("a", "b", "c", "d");
    static final List<String> RIGHT = List.of("w", "x", "y", "z");

    private static final List<@Nullable String> NOTES = Arrays.asList(null, "", "n", "it's \\ \"{,}\"");

    private final Random random;
    private final boolean leftList;
    private final boolean rightList;
    private final Instant start;

    /** For a link of this cardinality, whose clock begins at {@code start} and moves by a second for each operation. */
    Operations(Random random, boolean leftList, boolean rightList, Instant start) {
        this.random = random;
        this.leftList = leftList;
        this.rightList = rightList;
        this.start = start;
    }

    /** So many operations, some of them grouped in transactions. */
    List<Operation> sequence(int length) {
        return IntStream.range(0, length)
                .mapToObj(n -> random.nextInt(12) == 0 ? group() : single(length))
                .toList();
    }

    /** So many operations that write, each for itself. */
    List<Operation> writes(int length) {
        return IntStream.range(0, length).mapToObj(n -> write()).toList();
    }

    private Operation group() {
        List<Operation> operations =
                IntStream.range(0, 1 + random.nextInt(5)).mapToObj(n -> write()).toList();
        boolean commit = random.nextBoolean();
        return new Operation(
                "group(" + operations + (commit ? ", commit)" : ", roll back)"),
                links -> links.group(operations, commit));
    }

    private Operation single(int length) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> read();
            case 3 -> purge(length);
            default -> write();
        };
    }

    private Operation write() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> create(key());
            case 2, 3 -> create(link());
            case 4 -> update();
            case 5 -> dismiss(key());
            case 6 -> createAll(list(this::link, 6));
            case 7 -> linkAll(list(this::key, 6));
            case 8 -> dismissAll(list(this::key, 6));
            case 9 -> clear(side());
            default -> set(side());
        };
    }

    private static Operation create(Key key) {
        return new Operation("create " + key, links -> links.create(key));
    }

    private static Operation create(Link link) {
        return new Operation("create " + link, links -> links.create(link));
    }

    private Operation update() {
        Key key = key();
        Optional<Integer> weight = random.nextBoolean() ? Optional.of(random.nextInt(3)) : Optional.empty();
        Optional<Optional<String>> note =
                random.nextBoolean() ? Optional.of(Optional.ofNullable(note())) : Optional.empty();
        return new Operation("update " + key + " weight " + weight + " note " + note, links -> {
            links.update(key, weight, note);
            return "updated";
        });
    }

    private static Operation dismiss(Key key) {
        return new Operation("dismiss " + key, links -> links.dismiss(key));
    }

    private static Operation createAll(List<Link> all) {
        return new Operation("createAll " + all, links -> links.createAll(all));
    }

    private static Operation linkAll(List<Key> keys) {
        return new Operation("linkAll " + keys, links -> links.linkAll(keys));
    }

    private static Operation dismissAll(List<Key> keys) {
        return new Operation("dismissAll " + keys, links -> links.dismissAll(keys));
    }

    private Operation clear(Side side) {
        String record = record(side);
        return new Operation("clear " + record, links -> links.clear(side, record));
    }

    private Operation set(Side side) {
        return (side == Side.LEFT ? rightList : leftList) ? setMany(side) : setOne(side);
    }

    private Operation setOne(Side side) {
        Link link = link();
        Taking taking = taking(side);
        return random.nextBoolean()
                ? new Operation(
                        "set from " + side + " " + link.key() + " " + taking,
                        links -> links.set(side, link.key(), taking))
                : new Operation(
                        "setLink from " + side + " " + link + " " + taking, links -> links.setLink(side, link, taking));
    }

    private Operation setMany(Side side) {
        String record = record(side);
        Taking taking = taking(side);
        List<Link> all = list(this::link, 5).stream()
                .map(link -> new Link(Key.of(side, record, link.key().at(side.other())), link.columns()))
                .toList();
        List<String> partners =
                all.stream().map(link -> link.key().at(side.other())).toList();
        return random.nextBoolean()
                ? new Operation(
                        "setAll of " + record + " " + partners + " " + taking,
                        links -> links.setAll(side, record, partners, taking))
                : new Operation(
                        "setAllLinks of " + record + " " + all + " " + taking,
                        links -> links.setAllLinks(side, record, all, taking));
    }

    /** Whether to take partners from others; where they may have many there is nothing to take. */
    private Taking taking(Side side) {
        boolean partnersMayHaveMany = side == Side.LEFT ? leftList : rightList;
        return partnersMayHaveMany || random.nextBoolean() ? Taking.REFUSED : Taking.FROM_OTHERS;
    }

    private Operation purge(int length) {
        Instant before = start.plusSeconds(random.nextInt(length + 1));
        return new Operation("purge before " + before, links -> links.purge(before));
    }

    private Operation read() {
        Side side = side();
        String record = record(side);
        Key key = key();
        return switch (random.nextInt(9)) {
            case 0 -> new Operation("find " + key, links -> links.find(key));
            case 1 -> new Operation("exists " + key, links -> links.exists(key));
            case 2 -> new Operation("links of " + record, links -> links.links(side, record));
            case 3 -> new Operation("partners of " + record, links -> links.partners(side, record));
            case 4 -> pages(side, record, 1 + random.nextInt(3));
            case 5 ->
                byRecord(side, list(() -> record(side), 4).stream().distinct().toList());
            case 6 -> new Operation("count of " + record, links -> links.count(side, record));
            case 7 -> new Operation("history of " + record, links -> new HashSet<>(links.history(side, record)));
            default -> new Operation("history " + key, links -> new HashSet<>(links.history(key)));
        };
    }

    private static Operation pages(Side side, String record, int size) {
        return new Operation(
                "partners of " + record + " in pages of " + size, links -> links.pages(side, record, size));
    }

    private static Operation byRecord(Side side, List<String> records) {
        return new Operation("partners by record " + records, links -> links.partnersByRecord(side, records));
    }

    private <E> List<E> list(Supplier<E> element, int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(n -> element.get())
                .toList();
    }

    private Side side() {
        return random.nextBoolean() ? Side.LEFT : Side.RIGHT;
    }

    private String record(Side side) {
        return pick(side == Side.LEFT ? LEFT : RIGHT);
    }

    private Key key() {
        return new Key(pick(LEFT), pick(RIGHT));
    }

    private Link link() {
        return new Link(key(), new Columns(random.nextInt(3), note()));
    }

    private @Nullable String note() {
        return NOTES.get(random.nextInt(NOTES.size()));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
