package shop.post;

public record Package(String id) {}
