package dev.ligature.processor;

import com.google.auto.service.AutoService;
import dev.ligature.processor.ledger.LedgerOptions;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Turns annotated link records into clients and scripts.
 *
 * <ol>
 *   <li>{@code read}: the elements of a round, and those that an earlier compilation left in the index, become immutable
 *       values of {@code model}, or problems;
 *   <li>{@code check}: each rule looks at all values and returns problems;
 *   <li>{@code ledger}: the definitions are compared with the committed history; what is missing is a problem, or is
 *       planned;
 *   <li>{@code write}: the sound definitions are printed as source files;
 *   <li>{@code report}: all problems are sorted and printed, each once.
 * </ol>
 */
@AutoService(Processor.class)
public final class LinkProcessor extends AbstractProcessor {

    /** For the service loader. */
    public LinkProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.ligature.LinkCatalog", "dev.ligature.DefineLink", "dev.ligature.LinkView");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.copyOf(LedgerOptions.NAMES);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return false;
    }
}
