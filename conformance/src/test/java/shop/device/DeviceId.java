package shop.device;

import java.util.UUID;

/** The key of a {@link Device}: a record around a {@code UUID}. */
public record DeviceId(UUID value) {}
