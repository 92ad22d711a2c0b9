package shop.carrier;

/** A typed key. */
public record CarrierCode(String value) {}
