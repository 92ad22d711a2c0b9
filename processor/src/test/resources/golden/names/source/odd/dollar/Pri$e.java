package odd.dollar;

public record Pri$e(Amount$ id, String na$me, Currency$ $currency) {

    public record Amount$(long $value) {}

    public enum Currency$ {
        EUR$
    }
}
