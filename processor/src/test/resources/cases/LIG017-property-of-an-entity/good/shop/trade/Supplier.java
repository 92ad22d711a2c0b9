package shop.trade;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Supplier {
    @Id
    private Long id;

    private String name;
    private Size size;

    @ManyToOne
    private Supplier parent;
}
