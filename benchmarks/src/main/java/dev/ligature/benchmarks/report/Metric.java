package dev.ligature.benchmarks.report;

/** What is measured of an operation. */
public enum Metric {
    /** Elapsed time for each call, in microseconds. */
    TIME("time", "us"),
    /** Calls each second. */
    THROUGHPUT("throughput", "1/s"),
    /** CPU time of the threads of Java for each call, in microseconds; neither compilers nor collectors. */
    CLIENT("CPU of client", "us"),
    /** CPU time of the server's processes for each call, in microseconds. */
    SERVER("CPU of server", "us"),
    /** Both together. */
    CPU("CPU of both", "us"),
    /** Allocated bytes for each call. */
    ALLOCATION("allocation", "B"),
    /** Statements that reach the server for each call, those that begin and end transactions among them. */
    STATEMENTS("statements", ""),
    /** The time under which 99 of 100 calls are, in microseconds. */
    P99("99th percentile", "us"),
    /** What lived after the last collections, in bytes. */
    HEAP("live heap", "B"),
    /** What lies on the disk, in bytes. */
    SIZE("size", "B"),
    /** How many links there are. */
    LINKS("links", ""),
    /** Calls that failed. */
    FAILURES("failures", "");

    private final String title;
    private final String unit;

    Metric(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    /** What it is measured in. */
    public String unit() {
        return unit;
    }
}
