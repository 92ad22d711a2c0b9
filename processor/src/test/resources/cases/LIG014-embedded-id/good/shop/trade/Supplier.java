package shop.trade;

import javax.persistence.EmbeddedId;
import javax.persistence.Entity;

@Entity
public class Supplier {
    @EmbeddedId
    private SupplierId id;

    private Long number;
}
