package shop.order;

public record Order(String id) {}
