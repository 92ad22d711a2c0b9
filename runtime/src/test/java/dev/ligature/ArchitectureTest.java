package dev.ligature;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What may know what inside the runtime.
 *
 * <p>{@code dev.ligature} and {@code dev.ligature.spi} may be used by all. The packages that are not exported know of each
 * other only what {@link #INNER} declares.
 */
class ArchitectureTest {
    /** Each package that is not exported, and which others of them it may use. A new one gets its line here. */
    private static final Map<String, Set<String>> INNER = Map.of(
            "store", Set.of("jdbc", "transaction"),
            "graph", Set.of("jdbc", "transaction"),
            "text", Set.of("jdbc", "graph"),
            "cascade", Set.of("jdbc", "transaction", "store"),
            "migrate", Set.of("jdbc", "transaction"),
            "transaction", Set.of("jdbc"),
            "jdbc", Set.of());

    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.ligature");

    @Test
    void innerPackagesKnowOnlyWhatIsDeclared() {
        INNER.forEach((name, mayUse) -> {
            List<String> forbidden = new ArrayList<>();
            for (String other : INNER.keySet()) {
                if (!other.equals(name) && !mayUse.contains(other)) {
                    forbidden.add(inside(other));
                }
            }
            check(noClasses()
                    .that()
                    .resideInAPackage(inside(name))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden.toArray(String[]::new)));
        });
    }

    @Test
    void everyPackageIsDeclared() {
        List<String> known = new ArrayList<>(List.of("dev.ligature", "dev.ligature.spi"));
        INNER.keySet().forEach(name -> known.add(inside(name)));
        check(classes()
                .that()
                .resideInAPackage("dev.ligature..")
                .should()
                .resideInAnyPackage(known.toArray(String[]::new)));
    }

    @Test
    void thePackagesBelowTheRootHaveNoCycles() {
        check(slices().matching("dev.ligature.(*)..").should().beFreeOfCycles());
    }

    @Test
    void theSpiKnowsNoInnerPackage() {
        check(noClasses()
                .that()
                .resideInAPackage("dev.ligature.spi")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        INNER.keySet().stream().map(ArchitectureTest::inside).toArray(String[]::new)));
    }

    @Test
    void onlyMigrateKnowsFlyway() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(inside("migrate"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.flywaydb.."));
    }

    @Test
    void nothingButTheDeclaredLibrariesIsUsed() {
        check(classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "javax.sql..", "dev.ligature..", "org.jooq..", "org.jspecify..", "org.flywaydb.."));
    }

    private static String inside(String name) {
        return "dev.ligature." + name + "..";
    }

    private static void check(ArchRule rule) {
        rule.check(RUNTIME);
    }
}
