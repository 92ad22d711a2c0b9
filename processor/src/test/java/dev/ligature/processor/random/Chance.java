package dev.ligature.processor.random;

import java.util.List;
import java.util.Random;

/** What is left to chance in one application: the same seed gives the same choices. */
final class Chance {

    private static final List<Integer> FAULTS_IN_A_THOUSAND = List.of(4, 15, 60);

    private final Random random;
    private final int faults;

    private Chance(Random random, int faults) {
        this.random = random;
        this.faults = faults;
    }

    /** Without faults. */
    static Chance right(long seed) {
        return new Chance(new Random(seed), 0);
    }

    /** With few faults or many: a single one is often hidden by others. */
    static Chance wrong(long seed) {
        Random random = new Random(seed);
        return new Chance(random, FAULTS_IN_A_THOUSAND.get(random.nextInt(FAULTS_IN_A_THOUSAND.size())));
    }

    /** Whether there are faults at all. */
    boolean hasFaults() {
        return faults > 0;
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From 0 to one less. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    String pick(String... from) {
        return from[random.nextInt(from.length)];
    }

    /** What is right, or now and then one of the others, if faults are wanted. */
    String orWrong(String right, String... wrong) {
        return random.nextInt(1000) < faults ? pick(wrong) : right;
    }
}
