package shop.trade;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Supplier {
    @Id
    private Long id;

    private String name;

    protected Supplier() {}

    public Supplier(String name) {
        this.name = name;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
