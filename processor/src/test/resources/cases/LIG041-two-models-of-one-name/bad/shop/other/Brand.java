package shop.other;

public record Brand(String id, String name) {}
