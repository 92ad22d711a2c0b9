package shop.device;

/** What a customer uses. */
public record Device(DeviceId id, String make) {}
