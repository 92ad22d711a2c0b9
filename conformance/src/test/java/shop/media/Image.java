package shop.media;

/** A picture. */
public record Image(String id, String url) {}
