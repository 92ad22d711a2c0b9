public record Product(String id) {}
