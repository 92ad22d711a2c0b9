package dev.ligature.graph;

import dev.ligature.Order;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Node;
import dev.ligature.spi.Side;
import dev.ligature.spi.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the values that tell a root's place in an order.
 *
 * @param name its name in messages
 * @param type how it is stored
 * @param nullable whether there may be none
 */
record PlaceColumn(String name, ColumnType<?> type, boolean nullable) {

    /** Which of the values of an order is the key of a model. */
    static int ofKey(ModelType<?, ?> root, List<Order> orders) {
        for (int i = 0; i < orders.size(); i++) {
            if (isByKey(root, orders.get(i))) {
                return i;
            }
        }
        return orders.size();
    }

    /** Those of an order: what it names, and after that the root's key as far as it was not named. */
    static List<PlaceColumn> of(Source root, List<Order> orders) {
        List<PlaceColumn> columns = new ArrayList<>();
        for (Order order : orders) {
            boolean nullable =
                    !(order.node() instanceof Node.Root) || order.column().nullable();
            columns.add(new PlaceColumn(order.column().name(), order.column().type(), nullable));
        }
        if (root instanceof LinkType<?, ?, ?> link) {
            for (Side side : Side.values()) {
                columns.add(
                        new PlaceColumn(link.end(side).name(), link.end(side).key(), false));
            }
        } else {
            ModelType<?, ?> model = (ModelType<?, ?>) root;
            if (orders.stream().noneMatch(order -> isByKey(model, order))) {
                columns.add(new PlaceColumn(model.key().name(), model.key().type(), false));
            }
        }
        return columns;
    }

    private static boolean isByKey(ModelType<?, ?> root, Order order) {
        return order.node() instanceof Node.Root && order.column().equals(root.key());
    }
}
