package dev.ligature.processor;

import dev.ligature.processor.check.Checked;
import dev.ligature.processor.check.Checks;
import dev.ligature.processor.ledger.LedgerOptions;
import dev.ligature.processor.ledger.LedgerRequest;
import dev.ligature.processor.ledger.LedgerResult;
import dev.ligature.processor.ledger.Ledgers;
import dev.ligature.processor.ledger.Mode;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.read.ReadResult;
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
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;

/** Runs the stages that follow reading, once. */
final class Pipeline {

    private final ProcessingEnvironment environment;
    private final Reporter reporter;
    private final Optional<Path> classOutput;
    private final List<Problem> problems = new ArrayList<>();

    Pipeline(ProcessingEnvironment environment, Reporter reporter, Optional<Path> classOutput) {
        this.environment = environment;
        this.reporter = reporter;
        this.classOutput = classOutput;
    }

    /** Checks, generates and reports; returns what was generated. */
    Optional<CatalogDefinition> run(ReadResult read) {
        LedgerOptions options = LedgerOptions.of(environment.getOptions());
        problems.addAll(options.problems());
        problems.addAll(read.problems());
        Optional<LedgerResult> planned = Optional.empty();
        try {
            planned = generate(read, options);
        } catch (RuntimeException | StackOverflowError e) {
            problems.add(Problem.unexpected(Location.none(), read.found().text(), e));
        }
        reporter.print(problems);
        if (options.mode() == Mode.WRITE && !reporter.hasErrors()) {
            planned.ifPresent(this::writeHistory);
        }
        return planned.map(LedgerResult::catalog);
    }

    private Optional<LedgerResult> generate(ReadResult read, LedgerOptions options) {
        Checked checked = Checks.run(read.declarations());
        problems.addAll(checked.problems());
        Optional<LedgerResult> planned = checked.catalog().map(catalog -> plan(catalog, read, options));
        planned.ifPresent(this::write);
        return planned;
    }

    /** A catalog with errors has no place for ledgers, and what they said would hide what is wrong. */
    private LedgerResult plan(CatalogDefinition catalog, ReadResult read, LedgerOptions options) {
        Optional<String> type = Optional.of(catalog.type().qualifiedName());
        if (problems.stream().anyMatch(problem -> problem.location().type().equals(type))) {
            return new LedgerResult(catalog, List.of(), List.of(), List.of());
        }
        LedgerRequest request =
                new LedgerRequest(catalog, read.linkNames()::contains, options, classOutput, Clock.systemUTC());
        LedgerResult planned = Ledgers.plan(request);
        problems.addAll(planned.problems());
        return planned;
    }

    private void write(LedgerResult planned) {
        CatalogDefinition catalog = planned.catalog();
        try {
            CatalogWriter.write(catalog, planned.scripts(), environment.getFiler(), environment.getElementUtils());
        } catch (IOException e) {
            Location at = Location.of(catalog.type().qualifiedName());
            problems.add(Problem.of(Message.CANNOT_WRITE, at, catalog.name(), e.getMessage()));
        }
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
