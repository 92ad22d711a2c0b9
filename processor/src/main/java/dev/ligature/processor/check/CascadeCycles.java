package dev.ligature.processor.check;

import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Warns of cascades that come back to the model where they began. One end of a link from a model to itself is no such
 * case: that is a tree.
 */
final class CascadeCycles implements Rule {

    @Override
    public List<Problem> check(Declarations set) {
        List<SeenEnd> cascades = SeenEnd.all(set).stream()
                .filter(seen -> seen.end().deleteCascade() && !seen.link().readOnly())
                .filter(seen -> !isTree(seen))
                .toList();
        List<Problem> problems = new ArrayList<>();
        cascades.forEach(first -> wayBack(first, cascades).ifPresent(way -> problems.add(problem(first, way))));
        return problems;
    }

    private static boolean isTree(SeenEnd seen) {
        return seen.link().self() && !seen.link().opposite(seen.end()).deleteCascade();
    }

    /** The shortest way from the models that a cascade deletes to the one it began with, as models. */
    private static Optional<List<ClassRef>> wayBack(SeenEnd first, List<SeenEnd> cascades) {
        ClassRef goal = first.from().type();
        ClassRef start = first.end().model().type();
        Map<ClassRef, ClassRef> cameFrom = new HashMap<>();
        Deque<ClassRef> open = new ArrayDeque<>(List.of(start));
        cameFrom.put(start, goal);
        while (!open.isEmpty()) {
            ClassRef model = open.removeFirst();
            if (model.equals(goal)) {
                return Optional.of(way(start, goal, cameFrom));
            }
            cascades.stream()
                    .filter(next -> next.from().type().equals(model))
                    .map(next -> next.end().model().type())
                    .filter(next -> cameFrom.putIfAbsent(next, model) == null)
                    .forEach(open::addLast);
        }
        return Optional.empty();
    }

    private static List<ClassRef> way(ClassRef start, ClassRef goal, Map<ClassRef, ClassRef> cameFrom) {
        List<ClassRef> way = new ArrayList<>(List.of(goal));
        ClassRef at = goal;
        while (!at.equals(start)) {
            at = cameFrom.getOrDefault(at, start);
            way.add(at);
        }
        way.add(goal);
        Collections.reverse(way);
        return way;
    }

    private static Problem problem(SeenEnd at, List<ClassRef> way) {
        String from = at.from().type().simpleName();
        return Problem.of(
                Message.CASCADE_CYCLE,
                Where.of(at.link(), at.end()).at("LinkEnd", "deleteCascade"),
                at.link().type().simpleName(),
                at.end().name(),
                way.stream().map(ClassRef::simpleName).collect(Collectors.joining(" -> ")),
                from,
                from);
    }
}
