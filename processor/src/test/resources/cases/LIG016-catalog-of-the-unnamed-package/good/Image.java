record Image(String id, String url, Format format) {}
