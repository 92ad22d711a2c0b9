public record Image(String id, String url) {}
