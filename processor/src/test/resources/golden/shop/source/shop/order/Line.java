package shop.order;

public record Line(Long id, int amount, State state) {

    public enum State {
        OPEN,
        SENT
    }
}
