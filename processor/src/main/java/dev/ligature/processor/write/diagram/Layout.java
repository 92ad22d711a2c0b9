package dev.ligature.processor.write.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where everything stands: each connected part in columns of its own, and the parts like words on lines. */
final class Layout {

    /** Between boxes of one column. */
    static final int GAP = 14;

    /** Around the whole, and between parts. */
    static final int MARGIN = 24;

    /** Between columns: the room for lines, which grows with their number. */
    private static final int CHANNEL = 64;

    private static final int WIDEST_CHANNEL = 200;

    private final List<Size> parts = new ArrayList<>();
    private int width;
    private int height;

    Layout(Graph graph) {
        graph.parts().forEach(part -> parts.add(arrange(part)));
        parts.sort(Comparator.comparingInt(part -> -part.height));
        flow();
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    private static Size arrange(List<Node> part) {
        Columns.assign(part);
        SortedMap<Integer, List<Node>> columns = new TreeMap<>();
        part.forEach(node -> columns.computeIfAbsent(node.column(), column -> new ArrayList<>())
                .add(node));
        new Rows(List.copyOf(columns.values())).arrange();
        double top = part.stream().mapToDouble(Node::top).min().orElse(0);
        int x = 0;
        for (List<Node> column : columns.values()) {
            int widest = column.stream().mapToInt(Node::width).max().orElse(0);
            for (Node node : column) {
                node.putInColumn(x, widest);
                node.move(0, -top);
            }
            x += widest + channel(column);
        }
        int bottom = part.stream()
                .mapToInt(node -> (int) node.top() + node.height())
                .max()
                .orElse(0);
        return new Size(part, x, bottom);
    }

    /** The room to the right of a column; none if it is the last. */
    private static int channel(List<Node> column) {
        int lines = (int) column.stream()
                .flatMap(node -> node.lines().filter(line -> node.other(line).column() > node.column()))
                .count();
        return lines == 0 ? 0 : Math.min(CHANNEL + 4 * lines, WIDEST_CHANNEL);
    }

    private void flow() {
        int limit = parts.stream().mapToInt(Size::width).max().orElse(0);
        int x = 0;
        int y = 0;
        int lineHeight = 0;
        for (Size part : parts) {
            if (x + part.width > limit) {
                x = 0;
                y += lineHeight + MARGIN;
                lineHeight = 0;
            }
            for (Node node : part.nodes) {
                node.move(MARGIN + x, MARGIN + y);
            }
            x += part.width + MARGIN;
            width = Math.max(width, x + MARGIN);
            lineHeight = Math.max(lineHeight, part.height);
        }
        height = y + lineHeight + 2 * MARGIN;
    }

    private record Size(List<Node> nodes, int width, int height) {}
}
