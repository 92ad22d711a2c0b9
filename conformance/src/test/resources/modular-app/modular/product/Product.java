package modular.product;

import java.math.BigDecimal;

/** What is sold. */
public record Product(String id, String title, BigDecimal price) {}
