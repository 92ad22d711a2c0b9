package dev.ligature.processor.read;

import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Annotations that mean nothing where they stand, because the one that would give them meaning is missing. */
public final class Misplaced {

    private Misplaced() {}

    /** What is wrong with types of a round, and those nested in them. */
    public static List<Problem> in(Collection<? extends Element> types) {
        List<Problem> problems = new ArrayList<>();
        for (TypeElement type : ElementFilter.typesIn(types)) {
            if (isForgottenLink(type)) {
                problems.add(problem(Message.LINK_NOT_ANNOTATED, type));
            }
            if (isForgottenCatalog(type)) {
                problems.add(problem(Message.MODEL_NOT_ON_CATALOG, type));
            }
            problems.addAll(in(type.getEnclosedElements()));
        }
        return problems;
    }

    private static boolean isForgottenLink(TypeElement type) {
        Stream<Element> members = Stream.concat(
                type.getRecordComponents().stream(), ElementFilter.fieldsIn(type.getEnclosedElements()).stream());
        return Annotation.on(type, LigatureTypes.DEFINE_LINK).isEmpty() && members.anyMatch(LinkReader::isEnd);
    }

    private static boolean isForgottenCatalog(TypeElement type) {
        return Annotation.on(type, LigatureTypes.LINK_CATALOG).isEmpty()
                && (Annotation.on(type, LigatureTypes.LINK_MODEL).isPresent()
                        || Annotation.on(type, LigatureTypes.LINK_MODELS).isPresent());
    }

    private static Problem problem(Message message, TypeElement type) {
        return Problem.of(message, Location.of(type.getQualifiedName().toString()), type.getSimpleName());
    }
}
