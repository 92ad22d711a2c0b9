package shop.trade;

public class Supplier {
    private final String name;
    private final Long id;
    private final int rating;

    public Supplier(Long id, String name, int rating) {
        this.id = id;
        this.name = name;
        this.rating = rating;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public int rating() {
        return rating;
    }
}
