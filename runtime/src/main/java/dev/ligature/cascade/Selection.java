package dev.ligature.cascade;

import java.util.Optional;
import java.util.Set;

/**
 * Which links a deletion is about. Immutable.
 *
 * @param only these, and no others; empty for all
 * @param except not these
 */
public record Selection(Optional<Set<Class<?>>> only, Set<Class<?>> except) {}
