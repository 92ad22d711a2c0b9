package old.brand;

public record BrandId(@Deprecated String value) {}
