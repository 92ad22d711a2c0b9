package dev.ligature.processor.write.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Finds how high the boxes of each column stand: near those that they are connected with, so that few lines cross. */
final class Rows {

    private static final int SWEEPS = 12;

    private final List<List<Node>> columns;

    Rows(List<List<Node>> columns) {
        this.columns = columns;
    }

    /** Goes through the columns from left to right and back, until nothing of weight changes any more. */
    void arrange() {
        columns.forEach(
                column -> place(column, column.stream().mapToDouble(node -> 0).toArray()));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 1; i < columns.size(); i++) {
                place(columns.get(i), true, sweep > SWEEPS / 2);
            }
            for (int i = columns.size() - 2; i >= 0; i--) {
                place(columns.get(i), false, sweep > SWEEPS / 2);
            }
        }
    }

    /** Places a column by those on one side of it, or on both. */
    private static void place(List<Node> column, boolean left, boolean both) {
        Map<Node, Double> wanted = new HashMap<>();
        column.forEach(node -> wanted.put(node, wanted(node, left, both)));
        column.sort(Comparator.comparing(wanted::get));
        place(column, column.stream().mapToDouble(wanted::get).toArray());
    }

    private static double wanted(Node node, boolean left, boolean both) {
        DoubleStream moves = node.lines()
                .filter(line -> both || (node.other(line).column() < node.column()) == left)
                .mapToDouble(line -> line.y(node.other(line)) - line.y(node));
        return node.top() + moves.average().orElse(0);
    }

    /**
     * Places boxes below each other, each as near to where it is wanted as the others let it: boxes that would overlap stick
     * together, and stand where they are wanted on average.
     */
    private static void place(List<Node> column, double[] wanted) {
        Deque<Block> blocks = new ArrayDeque<>();
        for (int i = 0; i < wanted.length; i++) {
            Block block = new Block(wanted[i], column.get(i));
            while (!blocks.isEmpty() && blocks.getLast().bottom() > block.top()) {
                block = blocks.removeLast().with(block);
            }
            blocks.addLast(block);
        }
        blocks.forEach(Block::place);
        column.forEach(Node::sort);
    }

    /** Boxes without room between them. */
    private record Block(double top, List<Node> nodes) {

        Block(double top, Node node) {
            this(top, List.of(node));
        }

        double height() {
            return nodes.stream().mapToInt(node -> node.height() + Layout.GAP).sum();
        }

        double bottom() {
            return top + height();
        }

        Block with(Block below) {
            List<Node> all = new ArrayList<>(nodes);
            all.addAll(below.nodes);
            double weight = (double) below.nodes.size() / all.size();
            return new Block(top + (below.top - height() - top) * weight, all);
        }

        void place() {
            double y = top;
            for (Node node : nodes) {
                node.putAt(y);
                y += node.height() + Layout.GAP;
            }
        }
    }
}
