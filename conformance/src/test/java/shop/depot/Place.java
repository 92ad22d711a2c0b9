package shop.depot;

/** A superclass like any other. */
public class Place {
    private String city;

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }
}
