package odd.java.util;

public record Side(java.lang.String id, int node, java.lang.String path, java.lang.String text, java.lang.String link) {}
