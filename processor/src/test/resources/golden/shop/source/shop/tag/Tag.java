package shop.tag;

public record Tag(Short id, String label) {}
