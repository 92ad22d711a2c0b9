package dev.ligature.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ligature.processor.compiling.Compiler;
import dev.ligature.processor.compiling.Said;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case on every compiler. With {@code -Dligature.golden=write} the expectations are rewritten by what is said now;
 * read the difference before you commit it.
 */
@Tag("C-013")
class CasesTest {

    private static final boolean REWRITE = "write".equals(System.getProperty("ligature.golden"));

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
                one.rewrite(sorted(messages(one, said), true));
            }
            check(one, compiler, said);
        });
    }

    private static void check(Case one, Compiler compiler, List<Said> said) {
        boolean places = compiler != Compiler.ECJ;
        assertThat(sorted(messages(one, said), places)).as(texts(said)).isEqualTo(sorted(one.expected(), places));
        if (one.isGood()) {
            assertThat(said).as(texts(said)).noneMatch(Said::isError);
        }
    }

    private static List<Expected> messages(Case one, List<Said> said) {
        return said.stream().filter(s -> s.id().isPresent()).map(one::expected).toList();
    }

    private static List<Expected> sorted(List<Expected> messages, boolean withPlaces) {
        return messages.stream()
                .map(message -> withPlaces ? message : message.withoutPlace())
                .sorted(Comparator.comparing(Expected::toString))
                .toList();
    }

    private static String texts(List<Said> said) {
        return String.join("\n", said.stream().map(Said::toString).toList());
    }
}
