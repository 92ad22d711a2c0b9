package dev.ligature.processor.check;

import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ViewDeclaration;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All links and views belong to one catalog. */
final class OneCatalog implements Rule {

    @Override
    public List<Problem> check(Declarations set) {
        List<Problem> problems = new ArrayList<>();
        if (set.catalogs().isEmpty()) {
            Stream.of(
                            set.links().stream().map(LinkDefinition::type),
                            set.views().stream().map(ViewDeclaration::type),
                            set.unread().stream())
                    .flatMap(types -> types)
                    .forEach(type -> problems.add(Problem.of(Message.CATALOG_MISSING, at(type), type.simpleName())));
        }
        Pairs.each(set.catalogs(), (one, other) -> {
            problems.add(Problem.of(Message.CATALOG_TWICE, at(one.type()), one.type(), other.type()));
            problems.add(Problem.of(Message.CATALOG_TWICE, at(other.type()), other.type(), one.type()));
        });
        return problems;
    }

    private static Location at(ClassRef type) {
        return Location.of(type.qualifiedName());
    }
}
