package shop.links;

public enum Grade {
    HIGH,
    LOW
}
