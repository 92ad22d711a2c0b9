package shop.media;

enum Size {
    SMALL,
    LARGE
}
