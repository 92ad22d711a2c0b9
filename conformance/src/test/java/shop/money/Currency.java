package shop.money;

/** A currency; keyed by its code. */
public record Currency(@Identity String code, String name) {}
