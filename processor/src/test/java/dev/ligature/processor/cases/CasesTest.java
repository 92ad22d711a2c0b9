package dev.ligature.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ligature.processor.compiling.Compiler;
import dev.ligature.processor.compiling.Said;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case on every compiler. With {@code -Dligature.golden=write} the expectations are rewritten by what is said now;
 * read the difference before you commit it.
 */
class CasesTest {

    private static final boolean REWRITE = "write".equals(System.getProperty("ligature.golden"));

    private static final int ID_LENGTH = "LIG000".length();

    @TestFactory
    Stream<DynamicNode> everyCaseIsJudgedAsExpected() {
        return Stream.of(Compiler.values())
                .map(compiler -> DynamicContainer.dynamicContainer(
                        compiler.name(), Case.all().stream().map(one -> test(one, compiler))));
    }

    private static DynamicTest test(Case one, Compiler compiler) {
        return DynamicTest.dynamicTest(one.toString(), one.folder().toUri(), () -> {
            compiler.assumeInstalled();
            assumeTrue(
                    compiler != Compiler.ECJ || !one.isModular(),
                    "Eclipse's compiler cannot name a generated class in a module-info");
            List<Said> said = one.compile(compiler);
            if (REWRITE && compiler == Compiler.here()) {
                one.rewrite(messages(one, said));
            }
            check(one, compiler, said);
        });
    }

    private static void check(Case one, Compiler compiler, List<Said> said) {
        if (compiler == Compiler.ECJ) {
            assertThat(ids(messages(one, said))).as(texts(said)).isEqualTo(ids(one.expected()));
        } else {
            assertThat(messages(one, said)).as(texts(said)).isEqualTo(one.expected());
        }
        if (one.isGood()) {
            assertThat(said).as(texts(said)).noneMatch(Said::isError);
        }
    }

    /** Ligature's messages, each once, in the order in which they come. */
    private static List<String> messages(Case one, List<Said> said) {
        return said.stream()
                .filter(s -> s.id().isPresent())
                .map(one::text)
                .sorted()
                .toList();
    }

    /** Eclipse's compiler gives no position of a record, so the texts have to stand alone there. */
    private static List<String> ids(List<String> messages) {
        return messages.stream()
                .map(message -> message.substring(0, ID_LENGTH))
                .sorted()
                .toList();
    }

    private static String texts(List<Said> said) {
        return String.join("\n", said.stream().map(Said::toString).toList());
    }
}
