package shop.carrier;

/** A class that its constructor fills. */
public final class Carrier {
    private final String name;
    private final CarrierCode id;
    private final String country;

    public Carrier(CarrierCode id, String country, String name) {
        this.name = name;
        this.id = id;
        this.country = country;
    }

    public CarrierCode id() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getCountry() {
        return country;
    }
}
