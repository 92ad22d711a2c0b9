package dev.ligature.processor.write.source;

/**
 * A parameter of a method.
 *
 * @param type its type
 * @param name its name
 */
public record Parameter(Code type, String name) {}
