package shop.trade;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Partner<K> {
    @Id
    private K id;
}
