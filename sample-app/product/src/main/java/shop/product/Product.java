package shop.product;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What the shop sells.
 *
 * @param deletedAt since when it does so no more; null while it does
 */
public record Product(String id, String title, BigDecimal price, Instant deletedAt) {}
