package shop.trade;

public class Supplier {
    private final String name;
    private final Long id;
    private final String rating;

    public Supplier(Long id, String name, String rating) {
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

    public String rating() {
        return rating;
    }
}
