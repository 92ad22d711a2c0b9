package old.brand;

/** Nothing here is deprecated, so neither are references to it. */
public record Brand(BrandId id, String name) {}
