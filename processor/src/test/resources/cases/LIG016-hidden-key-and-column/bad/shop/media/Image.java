package shop.media;

public record Image(ImageId id, String url) {}
