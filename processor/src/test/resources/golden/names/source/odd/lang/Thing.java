package odd.lang;

public record Thing(java.lang.Long id, java.lang.String string) {}
