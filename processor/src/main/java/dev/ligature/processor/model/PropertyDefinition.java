package dev.ligature.processor.model;

/**
 * A property of a model.
 *
 * @param name the name in Java
 * @param sql the column's name in SQL, as its owner wrote it
 * @param type its type
 * @param nullable whether it can be null; only primitives and keys are known not to be
 * @param accessor the public method that gives it; empty if there is none
 * @param setter the method that sets it; empty if there is none
 */
public record PropertyDefinition(
        String name, String sql, ValueType type, boolean nullable, String accessor, String setter) {}
