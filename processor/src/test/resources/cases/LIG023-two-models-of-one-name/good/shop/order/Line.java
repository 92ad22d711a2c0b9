package shop.order;

public record Line(String id) {}
