package dev.ligature.processor.check;

import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** No link is defined twice, in the same order or in the other one. */
final class Duplicates implements Rule {

    private final Set<String> recorded;

    /**
     * @param recorded the names of the links that have a ledger: their tables may hold links, so they stand, as those of
     *     other jars do
     */
    Duplicates(Set<String> recorded) {
        this.recorded = recorded;
    }

    @Override
    public List<Problem> check(Declarations set) {
        List<Problem> problems = new ArrayList<>();
        Map<Set<ClassRef>, List<LinkDefinition>> standing = new HashMap<>();
        List<LinkDefinition> links = new ArrayList<>(set.links());
        // of several links that are one, the others are held against the one that stands
        links.sort(Comparator.comparing((LinkDefinition link) -> !hasLedger(link)));
        for (LinkDefinition link : links) {
            List<LinkDefinition> others = standing.computeIfAbsent(models(link), models -> new ArrayList<>());
            Optional<LinkDefinition> first =
                    others.stream().filter(other -> same(other, link)).findFirst();
            first.ifPresentOrElse(one -> problems.addAll(problems(one, link)), () -> others.add(link));
        }
        return problems;
    }

    private List<Problem> problems(LinkDefinition one, LinkDefinition other) {
        return sameOrder(one, other)
                ? List.of(duplicate(one, other), duplicate(other, one))
                : List.of(misordered(one, other, one, other), misordered(other, one, one, other));
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

    private Problem duplicate(LinkDefinition at, LinkDefinition other) {
        String remove = hasLedger(at) == hasLedger(other) ? "one of them" : name(hasLedger(at) ? other : at);
        return Problem.of(
                Message.DUPLICATE_LINK,
                Where.of(at),
                name(at),
                other.type(),
                at.left().model().type().simpleName(),
                at.right().model().type().simpleName(),
                at.left().alias(),
                at.right().alias(),
                remove + withHistory(at, other));
    }

    /** The first stands: the one whose table may hold links, or else the first by name, which is the same in every compilation. */
    private Problem misordered(LinkDefinition at, LinkDefinition other, LinkDefinition first, LinkDefinition second) {
        boolean byLedger = hasLedger(first) != hasLedger(second);
        return Problem.of(
                Message.MISORDERED_LINK,
                Where.of(at),
                name(at),
                other.type(),
                name(first),
                end(first, first.left()),
                end(first, first.right()),
                byLedger ? "it has a ledger" : "it comes first by name",
                name(second) + withHistory(at, other));
    }

    /** How an end is told from the other. */
    private static String end(LinkDefinition link, EndDefinition end) {
        return link.self() ? end.name() : end.model().type().simpleName();
    }

    /** Where both have a ledger, the record alone cannot be removed: its table would be missed. */
    private String withHistory(LinkDefinition one, LinkDefinition other) {
        return hasLedger(one) && hasLedger(other) ? ", with its ledger and scripts, if no database has run these" : "";
    }

    private boolean hasLedger(LinkDefinition link) {
        return link.isUsed()
                || recorded.contains(link.name())
                || link.formerName().filter(recorded::contains).isPresent();
    }

    private static String name(LinkDefinition link) {
        return link.type().simpleName();
    }
}
