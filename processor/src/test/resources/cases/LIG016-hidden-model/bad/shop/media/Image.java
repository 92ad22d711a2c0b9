package shop.media;

record Image(String id, String url) {}
