package shop.manual;

import java.util.List;
import java.util.UUID;

/** A JavaBean. */
public class Manual {
    private UUID id;
    private List<String> chapters;
    private boolean printed;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public List<String> getChapters() {
        return chapters;
    }

    public void setChapters(List<String> chapters) {
        this.chapters = chapters;
    }

    public boolean isPrinted() {
        return printed;
    }

    public void setPrinted(boolean printed) {
        this.printed = printed;
    }
}
