package dev.ligature.graph;

import dev.ligature.Cursor;
import dev.ligature.Order;
import dev.ligature.jdbc.CursorText;
import dev.ligature.jdbc.ValueCheck;
import dev.ligature.jdbc.ValueText;
import dev.ligature.spi.Node;
import dev.ligature.spi.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cursors over the roots of a query: by what they are ordered, and the values that tell the last one's place in that
 * order. Each value is written with its length before it.
 */
final class Places {

    /** Raised when cursors are made in another way. */
    private static final String VERSION = "2";

    private static final char SEPARATOR = ' ';
    private static final String NONE = "-";

    private final String order;
    private final List<PlaceColumn> columns;

    Places(Source root, List<Order> orders) {
        this.columns = PlaceColumn.of(root, orders);
        this.order = VERSION + SEPARATOR + root.name() + text(orders) + SEPARATOR;
    }

    /** The cursor of a place. */
    Cursor after(@Nullable Object[] place) {
        StringBuilder text = new StringBuilder(order);
        for (int i = 0; i < place.length; i++) {
            Object value = place[i];
            if (value == null) {
                text.append(NONE).append(SEPARATOR);
            } else {
                String written = ValueText.write(columns.get(i).type(), value);
                text.append(written.length()).append(SEPARATOR).append(written);
            }
        }
        return CursorText.encode(text.toString());
    }

    /**
     * The place of a cursor; empty for the beginning.
     *
     * @throws IllegalArgumentException if the cursor is not of such an order
     */
    Optional<List<@Nullable Object>> place(Cursor from) {
        if (from.equals(Cursor.start())) {
            return Optional.empty();
        }
        try {
            String text = CursorText.decode(from);
            if (text.startsWith(order)) {
                return Optional.of(values(text.substring(order.length())));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            throw new InvalidCursorException(malformed);
        }
        throw new InvalidCursorException(null);
    }

    private List<@Nullable Object> values(String text) {
        List<@Nullable Object> values = new ArrayList<>();
        int at = 0;
        for (PlaceColumn column : columns) {
            int end = text.indexOf(SEPARATOR, at);
            String length = text.substring(at, end);
            at = end + 1;
            if (length.equals(NONE)) {
                if (!column.nullable()) {
                    throw new IllegalArgumentException(column.name() + " is never missing");
                }
                values.add(null);
            } else {
                int next = at + Integer.parseInt(length);
                Object value = ValueText.parse(column.type(), text.substring(at, next));
                ValueCheck.bound(column.name(), column.type(), value);
                values.add(value);
                at = next;
            }
        }
        if (at != text.length()) {
            throw new IllegalArgumentException("more than a place");
        }
        return Collections.unmodifiableList(values);
    }

    private static String text(List<Order> orders) {
        StringBuilder text = new StringBuilder();
        for (Order order : orders) {
            boolean row = order.node() instanceof Node.LinkRow;
            text.append(Way.to(order.node()))
                    .append(row ? '#' : '.')
                    .append(order.column().name())
                    .append(order.descending() ? '>' : '<');
        }
        return text.toString();
    }
}
