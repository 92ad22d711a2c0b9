package shop.media;

public record Image(String id, String url) {}
