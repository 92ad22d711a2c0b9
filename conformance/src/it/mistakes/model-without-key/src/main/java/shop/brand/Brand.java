package shop.brand;

public record Brand(String code, String name) {}
