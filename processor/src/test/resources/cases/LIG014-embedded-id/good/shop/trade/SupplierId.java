package shop.trade;

import javax.persistence.Embeddable;

@Embeddable
public class SupplierId {
    private String country;
    private Long number;
}
