package old.order;

public record Line(String id) {}
