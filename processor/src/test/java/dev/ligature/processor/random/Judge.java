package dev.ligature.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.compiling.Compiler;
import java.nio.file.Path;

/** All that has to hold of one application. */
final class Judge {

    private Judge() {}

    /** Compiles it twice, and runs it if it compiles. */
    static void judge(Application application, Compiler compiler, Path folder) throws Exception {
        if (application.isModular() && compiler == Compiler.ECJ) {
            return; // it cannot name a generated class in a module-info
        }
        Verdict verdict = new Verdict(application, compiler, folder.resolve("one"));
        verdict.check();
        Verdict again = new Verdict(application, compiler, folder.resolve("other"), application.seed());
        assertThat(again.messages())
                .as("%s on %s with its files in another order", application, compiler)
                .isEqualTo(verdict.messages());
        if (verdict.compiles() && isRunnable(compiler)) {
            try (Running running = new Running(verdict)) {
                running.run();
            } catch (Exception | LinkageError e) {
                throw new AssertionError(application + " on " + compiler + " does not work", e);
            }
        }
    }

    /** Classes of a newer JDK do not run on this one. */
    private static boolean isRunnable(Compiler compiler) {
        return compiler == Compiler.here() || compiler == Compiler.ECJ;
    }
}
