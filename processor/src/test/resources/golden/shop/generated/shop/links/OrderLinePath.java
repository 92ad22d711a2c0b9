package shop.links;

import dev.ligature.Path;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Node;
import dev.ligature.spi.RecordPath;
import dev.ligature.spi.Side;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.order.Line;

/**
 * Typed paths that begin at a {@link Line}, for conditions and orders.
 */
@Generated("dev.ligature.processor.LinkProcessor")
public class OrderLinePath extends RecordPath {
    /**
     * The column of {@code id} as the runtime knows it.
     */
    public static final Column<Long> ID = Column.required(0, "id", "id", ColumnType.LONG);

    /**
     * The column of {@code amount} as the runtime knows it.
     */
    public static final Column<Integer> AMOUNT = Column.required(1, "amount", "amount",
            ColumnType.INTEGER);

    /**
     * The column of {@code state} as the runtime knows it.
     */
    public static final Column<Line.State> STATE = Column.nullable(2, "state", "state",
            ColumnType.<Line.State>enumeration(Line.State::valueOf));

    /**
     * The model as the runtime knows it.
     */
    public static final ModelType<Line, Long> MODEL = new ModelType<>(
            Line.class,
            /* name= */ "orderLine",
            /* table= */ "line",
            /* key= */ ID,
            /* deletedAt= */ Optional.empty(),
            /* hardDelete= */ false,
            /* columns= */ List.of(ID, AMOUNT, STATE),
            /* getters= */ List.of(orderLine -> orderLine.id(), orderLine -> orderLine.amount(),
                    orderLine -> orderLine.state()),
            /* create= */ values -> new Line(values.<Long>get(0), values.<Integer>get(1),
                    values.<Line.State>get(2)));

    /**
     * The paths at a node of a query; for generated code.
     */
    public OrderLinePath(Node node) {
        super(node);
    }

    public final Path<Long> id() {
        return path(ID);
    }

    public final Path<Integer> amount() {
        return path(AMOUNT);
    }

    public final Path<Line.State> state() {
        return path(STATE);
    }

    /**
     * The original of an order line, over {@link LineCopy}.
     */
    public final LineCopyPath.LinkedCartLine original() {
        return new LineCopyPath.LinkedCartLine(node.linked(LineCopyLinks.TYPE, Side.LEFT, CartLinePath.MODEL));
    }
}
