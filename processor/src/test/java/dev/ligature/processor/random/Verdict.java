package dev.ligature.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.cases.Folders;
import dev.ligature.processor.compiling.Compilation;
import dev.ligature.processor.compiling.Compiler;
import dev.ligature.processor.compiling.Said;
import dev.ligature.processor.compiling.TestPath;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/** What a compiler makes of an application, and whether that is as it has to be. */
final class Verdict {

    private static final List<String> BROKEN_DOWN = List.of("[LIG099]", "The compiler failed");

    /** What Eclipse's compiler says when it has broken down. */
    private static final String INTERNAL = "Internal compiler error";

    /** What compilers say of types and packages that do not exist. */
    private static final List<String> MISSING = List.of("cannot be resolved", "cannot find symbol", "does not exist");

    private final Application application;
    private final Compiler compiler;
    private final Path folder;
    private final Compilation compilation;
    private final List<Said> said;

    /** Compiles it in an empty folder. */
    Verdict(Application application, Compiler compiler, Path folder) {
        this(application, compiler, folder, Long.MIN_VALUE);
    }

    /** Compiles it with its files in another order. */
    Verdict(Application application, Compiler compiler, Path folder, long order) {
        this.application = application;
        this.compiler = compiler;
        this.folder = folder;
        Folders.empty(folder);
        List<Path> files = application.write(folder.resolve("source"));
        if (order != Long.MIN_VALUE) {
            Collections.shuffle(files, new Random(order));
        }
        this.compilation = new Compilation(
                files,
                TestPath.runtime(),
                application.isModular(),
                folder,
                List.of("-Aligature.mode=write", "-Aligature.resources=" + resources()),
                List.of());
        this.said = compiler.compile(compilation).stream()
                .filter(one -> !one.kind().equals("NOTE"))
                .toList();
    }

    /** Where ledgers and scripts are. */
    Path resources() {
        return folder.resolve("resources");
    }

    Path classes() {
        return compilation.classes();
    }

    Path generated() {
        return compilation.generated();
    }

    boolean compiles() {
        return said.stream().noneMatch(Said::isError);
    }

    /** The messages of the processor, without the folder, sorted. */
    List<String> messages() {
        return said.stream()
                .filter(one -> one.id().isPresent())
                .map(one -> place(one) + " " + one.text())
                .sorted()
                .toList();
    }

    private String place(Said one) {
        return one.file().isEmpty() ? "" : folder.relativize(Path.of(one.file())) + ":" + one.line();
    }

    /**
     * Whether the compiler objects to a source by itself, and not because a type is missing. Eclipse's compiler goes on from
     * there with types of which anything can be wrong, and without the places of some; of a record with an illegal
     * component it breaks down as soon as there is any processor.
     */
    private boolean isNoJava() {
        return said.stream()
                .filter(one -> one.isError() && one.id().isEmpty())
                .filter(one -> one.file().startsWith(folder.resolve("source").toString()))
                .map(Said::text)
                .anyMatch(text -> !text.contains(INTERNAL) && MISSING.stream().noneMatch(text::contains));
    }

    /** The processor stays upright, says each problem once, and what it generates is right in itself. */
    void check() {
        assertThat(said)
                .as("%s on %s: what broke down", application, compiler)
                .noneMatch(one -> BROKEN_DOWN.stream().anyMatch(one.text()::contains));
        if (isNoJava()) {
            return;
        }
        assertThat(said)
                .as("%s on %s: a compiler that broke down", application, compiler)
                .noneMatch(one -> one.text().contains(INTERNAL));
        assertThat(said)
                .as("%s on %s: generated code that the compiler objects to", application, compiler)
                .noneMatch(one -> one.file().startsWith(generated().toString()));
        assertThat(messages())
                .as("%s on %s: each message once", application, compiler)
                .hasSameSizeAs(new HashSet<>(messages()));
        if (application.valid()) {
            assertThat(said)
                    .as("%s on %s", application, compiler)
                    .noneMatch(one -> one.isError() || one.id().isPresent() || compiler != Compiler.ECJ);
        }
    }
}
