package shop.item;

public record ItemId(String value) {}
