package shop.brand;

public record BrandId(String value) {}
