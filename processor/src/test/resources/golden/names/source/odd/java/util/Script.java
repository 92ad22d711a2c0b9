package odd.java.util;

public record Script(java.lang.String id, java.lang.String optionalId) {}
