package dev.ligature.benchmarks;

/** Measures. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs the parts that are named. */
    public static void main(String[] arguments) {}
}
