package odd.stock$;

public record $tock(String id$) {}
