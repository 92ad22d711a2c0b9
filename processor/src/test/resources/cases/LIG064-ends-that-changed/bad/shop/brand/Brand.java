package shop.brand;


public record Brand(Long id, String name) {}
