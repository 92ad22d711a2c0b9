package dev.ligature.store;

import dev.ligature.LinkChange;
import dev.ligature.LinkEvent;
import java.util.List;
import java.util.Objects;

/**
 * A change that knows its link. Equal to those with the same JSON.
 *
 * @param <T> the link record
 */
final class StoredChange<T> implements LinkChange<T> {

    private final Shape<T, ?, ?> shape;
    private final List<Change> changes;

    StoredChange(Shape<T, ?, ?> shape, List<Change> changes) {
        this.shape = shape;
        this.changes = List.copyOf(changes);
    }

    String link() {
        return shape.type().name();
    }

    List<Change> changes() {
        return changes;
    }

    @Override
    public List<LinkEvent<T>> events() {
        EventLog<T> log = new EventLog<>(shape);
        return changes.stream().map(log::event).toList();
    }

    @Override
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    @Override
    public String toJson() {
        return new ChangeJson(shape).write(changes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredChange<?> that && toJson().equals(that.toJson());
    }

    @Override
    public int hashCode() {
        return Objects.hash(link(), changes.size());
    }

    /** As JSON. */
    @Override
    public String toString() {
        return toJson();
    }
}
