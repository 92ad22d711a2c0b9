package shop.links;

public enum Size {
    SMALL,
    LARGE
}
