package shop.depot;

import java.util.UUID;

/** A JavaBean. */
public class Depot extends Place {
    private UUID id;
    private boolean heated;
    private Integer bays;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public boolean isHeated() {
        return heated;
    }

    public void setHeated(boolean heated) {
        this.heated = heated;
    }

    public Integer getBays() {
        return bays;
    }

    public void setBays(Integer bays) {
        this.bays = bays;
    }

    /** Not kept anywhere. */
    public String getSign() {
        return getCity() + (heated ? " (warm)" : "");
    }
}
