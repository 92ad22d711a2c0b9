package dev.ligature.benchmarks.shop;

import java.util.List;

/** A piece with its parts, to some depth. */
public interface Whole {

    /** Wholes themselves, or pieces. */
    List<?> parts();
}
