package shop.money;

public class Currency {
    private final String id;

    public Currency(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
