package shop.box;

public record Box<T>(Long id, T content) {}
