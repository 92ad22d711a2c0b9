package shop.trade;

public enum Size {
    SMALL,
    LARGE
}
