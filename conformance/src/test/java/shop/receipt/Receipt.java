package shop.receipt;

/** That a parcel has come. */
public record Receipt(String id, Long parcelId, String signature) {}
