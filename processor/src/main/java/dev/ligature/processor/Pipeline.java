package dev.ligature.processor;

import dev.ligature.processor.check.Checked;
import dev.ligature.processor.check.Checks;
import dev.ligature.processor.ledger.LedgerOptions;
import dev.ligature.processor.ledger.LedgerRequest;
import dev.ligature.processor.ledger.LedgerResult;
import dev.ligature.processor.ledger.Ledgers;
import dev.ligature.processor.ledger.Mode;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.DiagramFormat;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ViewDefinition;
import dev.ligature.processor.read.ReadResult;
import dev.ligature.processor.read.Roots;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import dev.ligature.processor.write.CatalogWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;

/** Runs the stages that follow reading, once. */
final class Pipeline {

    /** What is wrong with a catalog whose folder of ledgers nobody can tell. */
    private static final Set<Message> HOMELESS = Set.of(
            Message.CATALOG_NAME_ILLEGAL, Message.CATALOG_NAME_TAKEN, Message.CATALOG_NESTED, Message.CATALOG_TWICE);

    private final ProcessingEnvironment environment;
    private final Reporter reporter;
    private final Optional<Path> classOutput;
    private final List<Problem> problems = new ArrayList<>();

    Pipeline(ProcessingEnvironment environment, Reporter reporter, Optional<Path> classOutput) {
        this.environment = environment;
        this.reporter = reporter;
        this.classOutput = classOutput;
    }

    /**
     * Checks, generates and reports; returns what was generated.
     *
     * @param roots what the compiler was given
     * @param late whether javac warns of each file that is generated now; of use are these only if all is well
     */
    Optional<CatalogDefinition> run(ReadResult read, Roots roots, boolean late) {
        LedgerOptions options = LedgerOptions.of(environment.getOptions());
        problems.addAll(options.problems());
        problems.addAll(read.problems());
        Optional<LedgerResult> planned = Optional.empty();
        try {
            planned = generate(read, roots, options, late);
        } catch (RuntimeException | StackOverflowError e) {
            problems.add(read.found().unexpected(e));
        }
        problems.removeIf(problem -> isToldBefore(problem, roots));
        reporter.print(problems);
        if (options.mode() == Mode.WRITE && !reporter.hasErrors()) {
            planned.ifPresent(this::writeHistory);
        }
        return planned.map(LedgerResult::catalog);
    }

    /** A warning at what was compiled earlier; whether it was suppressed is not in its class file. */
    private static boolean isToldBefore(Problem problem, Roots roots) {
        return problem.message().severity() == Message.Severity.WARNING
                && problem.location().type().filter(type -> !roots.have(type)).isPresent();
    }

    private Optional<LedgerResult> generate(ReadResult read, Roots roots, LedgerOptions options, boolean late) {
        Checked checked = Checks.run(read.declarations(), recorded(read, options), roots.names());
        problems.addAll(checked.problems());
        Optional<LedgerResult> planned = checked.catalog().map(catalog -> plan(catalog, read, options));
        boolean vain =
                late && problems.stream().anyMatch(problem -> problem.message().severity() == Message.Severity.ERROR);
        if (!vain) {
            planned.ifPresent(result -> write(result, options.diagrams()));
        }
        return planned;
    }

    private Set<String> recorded(ReadResult read, LedgerOptions options) {
        return read.declarations().catalogs().stream()
                .filter(catalog -> isSound(catalog.type()))
                .flatMap(catalog -> Ledgers.recorded(catalog.name(), options, classOutput).stream())
                .collect(Collectors.toSet());
    }

    /** A catalog that is none has no place for ledgers, and what they said would hide what is wrong. */
    private LedgerResult plan(CatalogDefinition catalog, ReadResult read, LedgerOptions options) {
        if (!isSound(catalog.type())) {
            return new LedgerResult(catalog, List.of(), List.of(), List.of());
        }
        LedgerRequest request =
                new LedgerRequest(catalog, read.linkNames()::contains, options, classOutput, Clock.systemUTC());
        LedgerResult planned = Ledgers.plan(request);
        problems.addAll(planned.problems());
        return planned;
    }

    private boolean isSound(ClassRef catalog) {
        Optional<String> type = Optional.of(catalog.qualifiedName());
        return problems.stream()
                .filter(problem -> HOMELESS.contains(problem.message()))
                .noneMatch(problem -> problem.location().type().equals(type));
    }

    private void write(LedgerResult planned, Set<DiagramFormat> diagrams) {
        CatalogDefinition catalog = planned.catalog();
        CatalogWriter writer = new CatalogWriter(environment.getFiler(), environment.getElementUtils());
        writer.write(catalog, planned.scripts());
        writer.draw(catalog, diagrams);
        writer.failures().forEach(failure -> problems.add(notWritten(failure, catalog)));
    }

    /** Models are in modules that know nothing of Ligature, links may be in other jars; these are reported at the catalog. */
    private static Problem notWritten(CatalogWriter.Failure failure, CatalogDefinition catalog) {
        boolean defined = Stream.concat(
                        catalog.links().stream().map(LinkDefinition::type),
                        catalog.views().stream().map(ViewDefinition::type))
                .anyMatch(failure.of()::equals);
        Location at = Location.of((defined ? failure.of() : catalog.type()).qualifiedName());
        return failure.cause() instanceof IOException
                ? Problem.of(
                        Message.CANNOT_WRITE, at, failure.of(), failure.cause().getMessage())
                : Problem.unexpected(at, failure.of().toString(), failure.cause());
    }

    private void writeHistory(LedgerResult planned) {
        Ledgers.Written written = Ledgers.write(planned);
        reporter.print(written.problems());
        if (!written.files().isEmpty()) {
            String name = planned.catalog().name();
            reporter.note(written.files().stream()
                    .map(Path::toString)
                    .collect(Collectors.joining("\n  ", "Ligature wrote for " + name + ":\n  ", "")));
        }
    }
}
