package shop.money;

public record CurrencyCode(String value) {}
