package dev.ligature.processor.check;

import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** No link is defined twice, in the same order or in the other one. */
final class Duplicates implements Rule {

    @Override
    public List<Problem> check(Declarations set) {
        List<Problem> problems = new ArrayList<>();
        Pairs.alike(set.links(), Duplicates::models, (one, other) -> {
            if (sameOrder(one, other)) {
                problems.add(duplicate(one, other));
                problems.add(duplicate(other, one));
            } else if (otherOrder(one, other)) {
                problems.add(misordered(one, other, one));
                problems.add(misordered(other, one, one));
            }
        });
        return problems;
    }

    private static Set<ClassRef> models(LinkDefinition link) {
        return link.ends().stream().map(end -> end.model().type()).collect(Collectors.toSet());
    }

    /** Whether two links are reported here, so that others need not report what follows from that. */
    static boolean same(LinkDefinition one, LinkDefinition other) {
        return sameOrder(one, other) || otherOrder(one, other);
    }

    private static boolean sameOrder(LinkDefinition one, LinkDefinition other) {
        return same(one.left(), other.left()) && same(one.right(), other.right());
    }

    private static boolean otherOrder(LinkDefinition one, LinkDefinition other) {
        return same(one.left(), other.right()) && same(one.right(), other.left());
    }

    private static boolean same(EndDefinition one, EndDefinition other) {
        return one.model().type().equals(other.model().type()) && one.alias().equals(other.alias());
    }

    private static Problem duplicate(LinkDefinition at, LinkDefinition other) {
        return Problem.of(
                Message.DUPLICATE_LINK,
                Where.of(at),
                at.type().simpleName(),
                other.type(),
                at.left().model().type().simpleName(),
                at.right().model().type().simpleName(),
                at.left().alias(),
                at.right().alias());
    }

    /** The one that comes first by name stands: nothing else is the same in every compilation. */
    private static Problem misordered(LinkDefinition at, LinkDefinition other, LinkDefinition standing) {
        LinkDefinition wrong = at.equals(standing) ? other : at;
        return Problem.of(
                Message.MISORDERED_LINK,
                Where.of(at),
                at.type().simpleName(),
                other.type(),
                standing.type().simpleName(),
                standing.left().model().type().simpleName(),
                standing.right().model().type().simpleName(),
                wrong.type().simpleName());
    }
}
