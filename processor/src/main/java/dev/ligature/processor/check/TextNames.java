package dev.ligature.processor.check;

import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;

/** No two models and no two links have one name in texts: ledgers, factories and paths are named after it. */
final class TextNames implements Rule {

    @Override
    public List<Problem> check(Declarations set) {
        List<Problem> problems = new ArrayList<>();
        Pairs.alike(set.links(), LinkDefinition::name, (one, other) -> {
            problems.add(taken(one, other));
            problems.add(taken(other, one));
        });
        Pairs.alike(List.copyOf(set.models().values()), ModelDefinition::name, (one, other) -> {
            taken(one, other, set, problems);
            taken(other, one, set, problems);
        });
        return problems;
    }

    private static Problem taken(LinkDefinition at, LinkDefinition other) {
        return Problem.of(Message.LINK_NAME_TAKEN, Where.of(at), at.type(), other.type(), at.name());
    }

    /** A model's own module knows nothing of names, so the links that use it are told. */
    private static void taken(ModelDefinition model, ModelDefinition other, Declarations set, List<Problem> problems) {
        for (LinkDefinition link : set.links()) {
            for (EndDefinition end : link.ends()) {
                if (end.model().equals(model)) {
                    problems.add(Problem.of(
                            Message.MODEL_NAME_TAKEN,
                            Where.of(link, end),
                            model.type(),
                            other.type(),
                            model.name(),
                            model.type().simpleName()));
                }
            }
        }
    }
}
