package dev.ligature.processor.model;

/**
 * A type annotated as catalog.
 *
 * @param type the type
 * @param name the name given to it
 */
public record CatalogDeclaration(ClassRef type, String name) {}
