package shop.media;

/** The sign of a brand. */
public record Logo(String id, String url) {}
