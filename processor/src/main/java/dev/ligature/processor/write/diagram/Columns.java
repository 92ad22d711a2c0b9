package dev.ligature.processor.write.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the columns of a connected part. One module is the middle; all else goes as far from it as there are lines between.
 * Modules and links take turns on each way, so that every line leads to the next column and none crosses a box. What hangs
 * together without the middle stays on one side of it, now left, now right, so that both are filled alike.
 */
final class Columns {

    /** What a further column may save in height, at least: screens are wider than they are high. */
    private static final int COST = 150;

    private final Map<Node, Integer> numbers = new LinkedHashMap<>();

    private Columns(Node middle, List<Node> part) {
        Map<Node, Integer> distances = distances(middle);
        List<Node> others = new ArrayList<>(part);
        others.remove(middle);
        List<List<Node>> branches = new ArrayList<>(Graph.parts(others));
        branches.sort(Comparator.comparingInt(branch -> -height(branch)));
        numbers.put(middle, 0);
        int balance = 0;
        for (List<Node> branch : branches) {
            int side = balance <= 0 ? 1 : -1;
            balance += side * height(branch);
            branch.forEach(node -> numbers.put(node, side * distances.getOrDefault(node, 0)));
        }
    }

    /** Gives each node its column, around the middle that makes the best picture. */
    static void assign(List<Node> part) {
        part.stream()
                .filter(ModuleNode.class::isInstance)
                .map(middle -> new Columns(middle, part))
                .min(Comparator.comparingInt(Columns::cost))
                .ifPresent(Columns::apply);
    }

    /** Turns the picture round if most left ends would stand on the right. */
    private void apply() {
        numbers.forEach(Node::putInColumn);
        int right = numbers.keySet().stream()
                .flatMap(Node::lines)
                .mapToInt(line -> (line.row() == 0) == line.leavesToTheRight() ? 1 : -1)
                .sum();
        if (right < 0) {
            numbers.forEach((node, number) -> node.putInColumn(-number));
        }
    }

    private static Map<Node, Integer> distances(Node middle) {
        Map<Node, Integer> distances = new LinkedHashMap<>(Map.of(middle, 0));
        Deque<Node> next = new ArrayDeque<>(List.of(middle));
        while (!next.isEmpty()) {
            Node node = next.remove();
            int distance = distances.getOrDefault(node, 0) + 1;
            for (Node neighbour : node.neighbours()) {
                if (distances.putIfAbsent(neighbour, distance) == null) {
                    next.add(neighbour);
                }
            }
        }
        return distances;
    }

    private int cost() {
        SortedMap<Integer, List<Node>> columns = new TreeMap<>();
        numbers.forEach((node, number) ->
                columns.computeIfAbsent(number, n -> new ArrayList<>()).add(node));
        int highest = columns.values().stream().mapToInt(Columns::height).max().orElse(0);
        return highest + COST * columns.size();
    }

    private static int height(Collection<Node> nodes) {
        return nodes.stream().mapToInt(node -> node.height() + Layout.GAP).sum();
    }
}
