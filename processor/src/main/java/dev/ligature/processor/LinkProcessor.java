package dev.ligature.processor;

import com.google.auto.service.AutoService;
import dev.ligature.processor.ledger.LedgerOptions;
import dev.ligature.processor.read.LigatureTypes;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Turns annotated link records into clients and scripts.
 *
 * <ol>
 *   <li>{@link Rounds} collects the names of annotated types, those that an earlier compilation left in the index too.
 *       While one of them names a type that does not exist, it waits for the next round: another processor may generate it.
 *   <li>{@code read}: the elements become immutable values of {@code model}, or problems.
 *   <li>{@code check}: each rule looks at all values and returns problems; views are resolved. What is sound goes on,
 *       whatever is wrong beside it.
 *   <li>{@code ledger}: the definitions are compared with the committed history; what is missing is a problem, or is
 *       planned.
 *   <li>{@code write}: the sound definitions are printed as source files.
 *   <li>{@link Reporter}: all problems, values of {@code report}, are sorted and printed, each once. Only if nothing is
 *       wrong are the planned scripts and ledgers written.
 * </ol>
 *
 * <p>{@link Pipeline} runs the stages once, all of them in one round. The processor claims no annotations and throws
 * nothing: what fails unexpectedly is reported as an error.
 */
@AutoService(Processor.class)
public final class LinkProcessor extends AbstractProcessor {

    /** Before JDK 22, javac does not see {@code @Nullable} on a type in a class file (JDK-8225377). */
    private static final int READS_ALL_OF_CLASS_FILES = 22;

    /** Says to Gradle that unchanged links may be given to this processor as class files. */
    private static final String GRADLE_AGGREGATING = "org.gradle.annotation.processing.aggregating";

    private @Nullable Rounds rounds;

    /** For the service loader. */
    public LinkProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(
                LigatureTypes.LINK_CATALOG,
                LigatureTypes.DEFINE_LINK,
                LigatureTypes.LINK_VIEW,
                LigatureTypes.LINK_END,
                LigatureTypes.LINK_MODEL,
                LigatureTypes.LINK_MODELS);
    }

    @Override
    public Set<String> getSupportedOptions() {
        Set<String> options = new TreeSet<>(LedgerOptions.NAMES);
        if (Runtime.version().feature() >= READS_ALL_OF_CLASS_FILES) {
            options.add(GRADLE_AGGREGATING);
        }
        return options;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (rounds == null) {
            rounds = new Rounds(processingEnv);
        }
        rounds.process(round);
        return false;
    }
}
