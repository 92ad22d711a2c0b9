package shop.path;

public record Path(String id) {}
