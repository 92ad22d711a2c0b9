package shop.product;

import java.math.BigDecimal;
import java.time.Instant;

public record Product(String id, String title, BigDecimal price, Instant deletedAt) {}
