package shop.product;

public record Product(String id, String title) {}
