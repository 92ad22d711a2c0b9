package shop.product;

import java.math.BigDecimal;

public record Product(String id, String title, BigDecimal price) {}
