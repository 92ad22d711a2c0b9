package dev.ligature.processor.check;

import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.model.JavaText;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.List;

/** Links are for models of different modules; two of one package hardly need one. */
final class SamePackage implements Rule {

    @Override
    public List<Problem> check(Declarations set) {
        return set.links().stream()
                .filter(link -> !link.self())
                .filter(link ->
                        packageOf(link).equals(link.right().model().type().packageName()))
                .map(link -> Problem.of(
                        Message.SAME_PACKAGE,
                        Where.of(link),
                        link.type().simpleName(),
                        link.left().model().type().simpleName(),
                        link.right().model().type().simpleName(),
                        JavaText.ofPackage(packageOf(link))))
                .toList();
    }

    private static String packageOf(LinkDefinition link) {
        return link.left().model().type().packageName();
    }
}
