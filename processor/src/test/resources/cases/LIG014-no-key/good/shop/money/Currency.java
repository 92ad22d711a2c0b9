package shop.money;

public record Currency(@Id String code, String name) {}
