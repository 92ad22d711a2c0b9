package shop.money;

public record Currency(String code, String name) {}
