package shop.supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What all partners have: the columns are in the table of each. */
@MappedSuperclass
public abstract class Partner<K> {
    @Id
    private K id;

    @Version
    @Column(name = "lock_version")
    private int version;

    public K getId() {
        return id;
    }

    public void setId(K id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
