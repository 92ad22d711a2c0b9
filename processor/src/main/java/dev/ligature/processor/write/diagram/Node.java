package dev.ligature.processor.write.diagram;

import java.util.List;
import java.util.stream.Stream;

/**
 * A box that stands in a column: a module with its models, or a link. Columns hold one kind in turn, so that lines run
 * between neighbours alone. The layout changes where it stands.
 */
abstract sealed class Node permits ModuleNode, LinkNode {

    private int column;
    private int columnLeft;
    private int columnWidth;
    private double top;

    abstract int width();

    abstract int height();

    /** The lines that end here. */
    abstract Stream<Line> lines();

    /** Sorts what can be sorted in the box, once it is known where the others stand. */
    abstract void sort();

    /** The box at the other end of a line that ends here. */
    final Node other(Line line) {
        return line.link() == this ? line.model().module() : line.link();
    }

    /** The boxes at the other ends of its lines. */
    final List<Node> neighbours() {
        return lines().map(this::other).distinct().toList();
    }

    final int column() {
        return column;
    }

    final void putInColumn(int number) {
        column = number;
    }

    final double top() {
        return top;
    }

    final void putAt(double y) {
        top = y;
    }

    /** The box stands in the middle of its column. */
    final int left() {
        return columnLeft + (columnWidth - width()) / 2;
    }

    /** Where the column begins, and the room for lines ends. */
    final int columnLeft() {
        return columnLeft;
    }

    /** Where the column ends, and the room for lines begins. */
    final int columnRight() {
        return columnLeft + columnWidth;
    }

    final void putInColumn(int x, int width) {
        columnLeft = x;
        columnWidth = width;
    }

    /** Moves the box by so much, and lets it stand on whole numbers. */
    final void move(int x, double y) {
        columnLeft += x;
        top = Math.round(top + y);
    }
}
