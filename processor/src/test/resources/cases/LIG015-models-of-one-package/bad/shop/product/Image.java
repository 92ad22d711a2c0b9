package shop.product;

public record Image(String id, String url) {}
