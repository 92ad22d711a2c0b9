package shop.media;

record ImageId(String value) {}
