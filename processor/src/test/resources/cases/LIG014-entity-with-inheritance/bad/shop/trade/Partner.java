package shop.trade;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Partner {
    @Id
    private Long id;
}
