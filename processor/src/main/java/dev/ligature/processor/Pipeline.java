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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;

/** Runs the stages that follow reading, once. */
final class Pipeline {

    private final ProcessingEnvironment environment;
    private final Reporter reporter;
    private final Optional<Path> classOutput;

    Pipeline(ProcessingEnvironment environment, Reporter reporter, Optional<Path> classOutput) {
        this.environment = environment;
        this.reporter = reporter;
        this.classOutput = classOutput;
    }

    /** Checks, generates and reports; returns what was generated. */
    Optional<CatalogDefinition> run(ReadResult read) {
        LedgerOptions options = LedgerOptions.of(environment.getOptions());
        Checked checked = Checks.run(read.declarations());
        reporter.print(options.problems());
        reporter.print(read.problems());
        reporter.print(checked.problems());
        checked.catalog().ifPresent(catalog -> generate(catalog, request(catalog, read, options)));
        return checked.catalog();
    }

    private LedgerRequest request(CatalogDefinition catalog, ReadResult read, LedgerOptions options) {
        return new LedgerRequest(catalog, read.linkNames()::contains, options, classOutput, Clock.systemUTC());
    }

    private void generate(CatalogDefinition catalog, LedgerRequest request) {
        LedgerResult planned = Ledgers.plan(request);
        reporter.print(planned.problems());
        write(planned);
        if (request.options().mode() == Mode.WRITE && !reporter.hasErrors()) {
            Ledgers.Written written = Ledgers.write(planned);
            reporter.print(written.problems());
            note(catalog, written.files());
        }
    }

    private void write(LedgerResult planned) {
        CatalogDefinition catalog = planned.catalog();
        try {
            CatalogWriter.write(catalog, planned.scripts(), environment.getFiler(), environment.getElementUtils());
        } catch (IOException e) {
            Location at = Location.of(catalog.type().qualifiedName());
            reporter.print(Set.of(Problem.of(Message.CANNOT_WRITE, at, catalog.name(), e)));
        }
    }

    private void note(CatalogDefinition catalog, List<Path> files) {
        if (!files.isEmpty()) {
            reporter.note(files.stream()
                    .map(Path::toString)
                    .collect(Collectors.joining("\n  ", "Ligature wrote for " + catalog.name() + ":\n  ", "")));
        }
    }
}
