package shop.money;

public record Currency(@Id String code, @Id String name) {}
