package shop.links;

public record ItemId(String value) {}
