package dev.ligature.processor.check;

import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;

/** Every alias means one thing where it is seen: another one, or a property, would hide it. */
final class Aliases implements Rule {

    @Override
    public List<Problem> check(Declarations set) {
        List<Problem> problems = new ArrayList<>();
        Pairs.alike(SeenEnd.all(set), SeenEnd::place, (one, other) -> {
            if (!isReported(one.link(), other.link())) {
                problems.add(taken(one, other));
                problems.add(taken(other, one));
            }
        });
        set.links().stream().filter(link -> !link.self()).forEach(link -> onBothEnds(link, problems));
        SeenEnd.all(set).stream().filter(Aliases::isProperty).forEach(seen -> problems.add(property(seen)));
        return problems;
    }

    private static boolean isReported(LinkDefinition one, LinkDefinition other) {
        return !one.equals(other) && Duplicates.same(one, other);
    }

    private static Problem taken(SeenEnd at, SeenEnd other) {
        return Problem.of(
                Message.ALIAS_TAKEN,
                Where.alias(at.link(), at.end()),
                at.link().type().simpleName(),
                at.end().name(),
                other.link().type().simpleName(),
                other.end().name(),
                at.from().type().simpleName(),
                at.alias());
    }

    private static void onBothEnds(LinkDefinition link, List<Problem> problems) {
        if (!link.left().alias().equals(link.right().alias())) {
            return;
        }
        String name = link.type().simpleName();
        link.ends()
                .forEach(end -> problems.add(Problem.of(
                        Message.ALIAS_ON_BOTH_ENDS,
                        Where.alias(link, end),
                        name,
                        end.name(),
                        name,
                        link.opposite(end).name(),
                        end.alias())));
    }

    private static boolean isProperty(SeenEnd seen) {
        ModelDefinition from = seen.from();
        return from.property(seen.alias()).isPresent() || from.unreadable().containsKey(seen.alias());
    }

    private static Problem property(SeenEnd seen) {
        String model = seen.from().type().simpleName();
        return Problem.of(
                Message.ALIAS_IS_PROPERTY,
                Where.alias(seen.link(), seen.end()),
                seen.link().type().simpleName(),
                seen.end().name(),
                model,
                seen.alias(),
                model);
    }
}
