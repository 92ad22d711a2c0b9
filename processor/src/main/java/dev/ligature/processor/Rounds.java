package dev.ligature.processor;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.read.DefinitionIndex;
import dev.ligature.processor.read.DefinitionReader;
import dev.ligature.processor.read.Found;
import dev.ligature.processor.read.LigatureTypes;
import dev.ligature.processor.read.Misplaced;
import dev.ligature.processor.read.ModuleRules;
import dev.ligature.processor.read.ReadResult;
import dev.ligature.processor.read.Roots;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** What is kept from round to round of one compilation: names, never elements. Not safe for use by several threads. */
final class Rounds {

    private final ProcessingEnvironment environment;
    private final Reporter reporter;
    private final Set<String> inSource = new TreeSet<>();
    private Found found = Found.nothing();
    private @Nullable DefinitionIndex index;
    private Optional<CatalogDefinition> written = Optional.empty();
    private boolean done;

    Rounds(ProcessingEnvironment environment) {
        this.environment = environment;
        this.reporter = new Reporter(environment);
    }

    /** Takes part in a round. */
    void process(RoundEnvironment round) {
        try {
            Found now = found(round);
            reporter.print(Misplaced.in(round.getRootElements()));
            if (done) {
                refuse(now);
            } else {
                found = found.and(now);
                ElementFilter.typesIn(round.getRootElements()).stream()
                        .filter(type -> !isGeneratedHere(type))
                        .forEach(type -> inSource.add(type.getQualifiedName().toString()));
                attempt(round.processingOver());
            }
            if (round.processingOver()) {
                checkModule();
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            done = true;
            reporter.print(Set.of(found.unexpected(e)));
        }
    }

    /** Some builds give the compiler as sources what it generated earlier. */
    private static boolean isGeneratedHere(TypeElement type) {
        Generated generated = type.getAnnotation(Generated.class);
        return generated != null && List.of(generated.value()).contains(LinkProcessor.class.getName());
    }

    private Found found(RoundEnvironment round) {
        return new Found(
                annotated(round, LigatureTypes.LINK_CATALOG),
                annotated(round, LigatureTypes.DEFINE_LINK),
                annotated(round, LigatureTypes.LINK_VIEW));
    }

    private Set<String> annotated(RoundEnvironment round, String annotation) {
        Set<String> names = new TreeSet<>();
        TypeElement type = environment.getElementUtils().getTypeElement(annotation);
        if (type != null) {
            ElementFilter.typesIn(round.getElementsAnnotatedWith(type))
                    .forEach(element -> names.add(element.getQualifiedName().toString()));
        }
        return names;
    }

    private void attempt(boolean last) throws IOException {
        if (found.isEmpty()) {
            return;
        }
        if (index == null) {
            index = DefinitionIndex.open(environment.getFiler());
        }
        Roots roots = new Roots(inSource);
        ReadResult read = new DefinitionReader(
                        environment.getElementUtils(), environment.getTypeUtils(), roots, found, index.before())
                .read();
        if (last || !read.waitsForTypes()) {
            done = true;
            index.write(read.found());
            written = new Pipeline(environment, reporter, index.classOutput()).run(read, roots, last && !isEclipse());
        }
    }

    /** What is generated names all links; it cannot be generated again. */
    private void refuse(Found now) {
        String what = written.map(catalog -> catalog.type().simpleName()).orElse("the catalog");
        now.all()
                .filter(name -> !found.contains(name))
                .forEach(name -> reporter.print(Set.of(Problem.of(Message.TOO_LATE, Location.of(name), name, what))));
        found = found.and(now);
    }

    private boolean isEclipse() {
        return environment.getClass().getName().startsWith("org.eclipse.");
    }

    /** Eclipse's compiler cannot name a generated class in a module-info, so there nobody can be asked to. */
    private void checkModule() {
        if (!isEclipse() && !reporter.hasErrors()) {
            written.ifPresent(catalog -> reporter.print(ModuleRules.check(environment.getElementUtils(), catalog)));
        }
    }
}
