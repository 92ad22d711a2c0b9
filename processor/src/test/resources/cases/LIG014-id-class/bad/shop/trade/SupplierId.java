package shop.trade;

import java.io.Serializable;

public record SupplierId(String country, Long number) implements Serializable {
    private static final long serialVersionUID = 1L;
}
