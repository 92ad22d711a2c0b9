package shop.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An entity, deleted softly. */
@Entity
@Table(name = "reviews")
public class Review {
    @Id
    private Long id;

    private int rating;

    @Column(name = "review_text")
    private String text;

    private Integer customerId;

    private Instant deletedAt;

    public void setId(Long id) {
        this.id = id;
    }

    public void setRating(int rating) {
        this.rating = rating;
    }

    public void setText(String text) {
        this.text = text;
    }

    public void setCustomerId(Integer customerId) {
        this.customerId = customerId;
    }

    public void setDeletedAt(Instant deletedAt) {
        this.deletedAt = deletedAt;
    }

    public boolean isGood() {
        return rating > 3 && text != null && id != null && customerId != null && deletedAt == null;
    }
}
