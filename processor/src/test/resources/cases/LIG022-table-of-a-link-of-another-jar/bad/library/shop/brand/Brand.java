package shop.brand;

public record Brand(String id) {}
