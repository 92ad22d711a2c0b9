package dev.ligature.processor.check;

import dev.ligature.processor.model.CatalogDeclaration;
import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Catalogs that are used together have names of their own, and what is generated for them has packages of its own. */
final class OtherCatalogs implements Rule {

    @Override
    public List<Problem> check(Declarations set) {
        List<Problem> problems = new ArrayList<>();
        for (CatalogDeclaration own : set.catalogs()) {
            Location at = Location.of(own.type().qualifiedName());
            List<CatalogDeclaration> together =
                    Stream.concat(Stream.of(own), set.used().stream()).toList();
            Pairs.alike(
                    together,
                    CatalogDeclaration::name,
                    (one, other) -> problems.add(Problem.of(
                            Message.CATALOG_NAME_TAKEN,
                            at.at("LinkCatalog", one.equals(own) ? "name" : "uses"),
                            one.type(),
                            other.type(),
                            one.name())));
            inPackageOf(own, set)
                    .forEach(other -> problems.add(Problem.of(
                            Message.CATALOG_PACKAGE_TAKEN,
                            at.at("LinkCatalog", "uses"),
                            own.type(),
                            other.type(),
                            own.type().packageName())));
        }
        return problems;
    }

    private static Stream<CatalogDeclaration> inPackageOf(CatalogDeclaration own, Declarations set) {
        return set.used().stream()
                .filter(other -> other.type().packageName().equals(own.type().packageName()));
    }

    /** Whether what would be generated has names that are there already. */
    static boolean isInOnePackage(Declarations set) {
        return set.catalogs().stream()
                .anyMatch(own -> inPackageOf(own, set).findAny().isPresent());
    }
}
