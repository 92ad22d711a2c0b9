package shop.product;

import java.math.BigDecimal;

/** What the shop sells. */
public record Product(String id, String title, BigDecimal price) {}
