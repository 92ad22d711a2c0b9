package shop.cart;

public record Line(Long id, int amount) {}
