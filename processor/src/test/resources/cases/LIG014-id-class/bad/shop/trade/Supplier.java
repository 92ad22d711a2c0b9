package shop.trade;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@Entity
@IdClass(SupplierId.class)
public class Supplier {
    @Id
    private String country;

    @Id
    private Long number;
}
