package dev.ligature.processor.write.diagram;

import java.util.Locale;

/** The way of a line: it leaves both boxes level, and has the sign of its cardinality at the model. */
final class Curve {

    /** How far the sign reaches from the model. */
    private static final int SIGN = 12;

    private static final int HALF = 5;

    private final Line line;
    private final boolean right;

    Curve(Line line) {
        this.line = line;
        this.right = line.leavesToTheRight();
    }

    /** Only in the room between the columns does it rise or fall, since nothing stands there. */
    String path() {
        ModuleNode module = line.model().module();
        LinkNode link = line.link();
        int from = module.left() + ModuleNode.PADDING + (right ? module.modelWidth() : 0);
        int fromColumn = right ? module.columnRight() : module.columnLeft();
        int toColumn = right ? link.columnLeft() : link.columnRight();
        int to = link.left() + (right ? 0 : link.width());
        int fromY = (int) Math.round(line.modelY());
        int toY = (int) Math.round(line.linkY());
        int middle = (fromColumn + toColumn) / 2;
        String curve = format("C%d %d %d %d %d %d", middle, fromY, middle, toY, toColumn, toY);
        return format("M%d %dH%d", from, fromY, fromColumn) + curve + "H" + to + sign(from, fromY);
    }

    /** A fork for many, a bar for one. */
    private String sign(int x, int y) {
        int reach = right ? SIGN : -SIGN;
        return line.end().list()
                ? format("M%d %dL%d %dL%d %d", x, y - HALF, x + reach, y, x, y + HALF)
                : format("M%d %dV%d", x + reach / 2, y - HALF, y + HALF);
    }

    private static String format(String path, Object... numbers) {
        return String.format(Locale.ROOT, path, numbers);
    }
}
