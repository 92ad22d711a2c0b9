package dev.ligature.processor.random;

import dev.ligature.processor.compiling.Compiler;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Applications of which nobody thought. What is valid compiles without a warning and works on H2; so does whatever else
 * compiles; the processor breaks down at nothing, and says the same in whatever order it is given the files.
 *
 * <p>{@code -Dligature.random.number=1000 -Dligature.random.first=1} takes more of them, and others.
 */
class RandomDefinitionsTest {

    private static final long FIRST = Long.getLong("ligature.random.first", 1);
    private static final int NUMBER = Integer.getInteger("ligature.random.number", 4);

    /** Far beyond what any takes: only what hangs is stopped. */
    private static final Duration HANGING = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private static Stream<Arguments> compilersAndSeeds() {
        return Stream.of(Compiler.values())
                .flatMap(compiler -> LongStream.range(FIRST, FIRST + NUMBER)
                        .mapToObj(seed -> Arguments.of(compiler, Named.of("seed " + seed, seed))));
    }

    @ParameterizedTest
    @MethodSource("compilersAndSeeds")
    void whatIsValidCompilesWithoutAWarningAndWorks(Compiler compiler, long seed) {
        check(compiler, Applications.valid(seed));
    }

    @ParameterizedTest
    @MethodSource("compilersAndSeeds")
    void whatIsBrokenIsToldAndWhatCompilesAllTheSameWorks(Compiler compiler, long seed) {
        check(compiler, Applications.broken(seed));
    }

    private void check(Compiler compiler, Application application) {
        compiler.assumeInstalled();
        Assertions.assertTimeoutPreemptively(
                HANGING, () -> Judge.judge(application, compiler, folder), application::toString);
    }
}
