package dev.ligature.benchmarks.report;

/** What is measured of an operation. */
public enum Metric {
    /** Elapsed time for each call, in microseconds. */
    TIME("time"),
    /** Calls each second. */
    THROUGHPUT("throughput"),
    /** CPU time of the threads of Java for each call, in microseconds; neither compilers nor collectors. */
    CLIENT("CPU of client"),
    /** CPU time of the server's processes for each call, in microseconds. */
    SERVER("CPU of server"),
    /** Both together. */
    CPU("CPU of both"),
    /** Allocated bytes for each call. */
    ALLOCATION("allocation"),
    /** Statements that reach the server for each call, those that begin and end transactions among them. */
    STATEMENTS("statements"),
    /** The time under which 99 of 100 calls are, in microseconds. */
    P99("99th percentile"),
    /** What lived after the last collections, in bytes. */
    HEAP("live heap"),
    /** What lies on the disk, in bytes. */
    SIZE("size"),
    /** How many links there are. */
    LINKS("links"),
    /** What is written ahead of a change, in bytes: the log by which a database recovers. */
    WRITTEN("log"),
    /** Pages of the database that are looked at. */
    PAGES("pages"),
    /** Calls that failed. */
    FAILURES("failures");

    private final String title;

    Metric(String title) {
        this.title = title;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }
}
