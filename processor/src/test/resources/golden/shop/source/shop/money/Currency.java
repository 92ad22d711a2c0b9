package shop.money;

public record Currency(CurrencyCode code, int decimals) {}
