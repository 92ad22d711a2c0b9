package shop.tag;

/** A word to find things by. */
public record Tag(String id, String word) {}
