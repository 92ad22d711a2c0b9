package shop.item;

public record Item(ItemId id, String title) {}
