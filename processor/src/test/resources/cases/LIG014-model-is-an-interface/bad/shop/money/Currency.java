package shop.money;

public interface Currency {
    String getId();
}
