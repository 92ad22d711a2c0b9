package shop.supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

/** A JPA entity. */
@Entity
@Table(name = "suppliers")
public class Supplier extends Partner<Long> {
    @Column(name = "company_name")
    private String name;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Transient
    private boolean seen;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
        seen = true;
    }

    public Standing getStanding() {
        return standing;
    }

    public void setStanding(Standing standing) {
        this.standing = standing;
    }

    public boolean isSeen() {
        return seen;
    }
}
