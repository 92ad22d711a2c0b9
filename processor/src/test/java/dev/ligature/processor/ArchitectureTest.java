package dev.ligature.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The stages of the processor and their one direction: read makes the model, check and ledger judge it, write prints it;
 * what the first three find wrong is a value of report.
 * The root package runs the stages, so no stage knows the root.
 */
class ArchitectureTest {
    /** Each stage, and which other stages it may use. A new one gets its line here. */
    private static final Map<String, Set<String>> STAGES = Map.of(
            "model", Set.of(),
            "report", Set.of(),
            "read", Set.of("model", "report"),
            "check", Set.of("model", "report"),
            "ledger", Set.of("model", "report"),
            "write", Set.of("model", "ledger"));

    private static final JavaClasses PROCESSOR = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.ligature.processor");

    @Test
    void stagesKnowOnlyWhatIsDeclared() {
        STAGES.forEach((stage, mayUse) -> {
            List<String> forbidden = new ArrayList<>(List.of("dev.ligature.processor"));
            for (String other : STAGES.keySet()) {
                if (!other.equals(stage) && !mayUse.contains(other)) {
                    forbidden.add(inside(other));
                }
            }
            check(noClasses()
                    .that()
                    .resideInAPackage(inside(stage))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden.toArray(String[]::new)));
        });
    }

    @Test
    void everyPackageIsAStage() {
        List<String> known = new ArrayList<>(List.of("dev.ligature.processor"));
        STAGES.keySet().forEach(stage -> known.add(inside(stage)));
        check(classes().should().resideInAnyPackage(known.toArray(String[]::new)));
    }

    @Test
    void theStagesHaveNoCycles() {
        check(slices().matching("dev.ligature.processor.(*)..").should().beFreeOfCycles());
    }

    @Test
    void valuesChecksAndTheLedgerKnowNoCompiler() {
        check(noClasses()
                .that()
                .resideInAnyPackage(inside("model"), inside("report"), inside("check"), inside("ledger"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.annotation.processing..", "javax.lang.model..", "javax.tools.."));
    }

    @Test
    void codeKnowsNothingOfLinks() {
        check(classes()
                .that()
                .resideInAPackage("dev.ligature.processor.write.source")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "dev.ligature.processor.write.source", "org.jspecify.."));
    }

    /** The runtime, jOOQ and Guava above all: none of them may reach a user's processor path. */
    @Test
    void nothingButTheDeclaredLibrariesIsUsed() {
        check(classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.annotation.processing..",
                        "javax.lang.model..",
                        "javax.tools..",
                        "dev.ligature.processor..",
                        "com.google.auto.service..",
                        "org.jspecify.."));
    }

    @Test
    @Tag("C-014")
    void nobodyAsksForTheNameOfTheMachine() {
        check(noClasses().should().dependOnClassesThat().belongToAnyOf(InetAddress.class));
    }

    private static String inside(String stage) {
        return "dev.ligature.processor." + stage + "..";
    }

    private static void check(ArchRule rule) {
        rule.check(PROCESSOR);
    }
}
