package dev.ligature;

import dev.ligature.spi.Catalog;
import dev.ligature.spi.LinkEndType;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The catalogs of one {@link Ligature}, and what is wrong with them together. */
final class CatalogSet {

    /** The catalog of the runtime's own tables. */
    private static final String OWN = "ligature";

    private final List<String> problems;
    private final Map<String, String> owners = new HashMap<>();

    private CatalogSet(List<String> problems) {
        this.problems = problems;
    }

    /** Adds what is wrong to {@code problems}. */
    static void check(List<Catalog> catalogs, List<String> problems) {
        CatalogSet set = new CatalogSet(problems);
        set.owners.put("catalog " + OWN, "the runtime's own");
        catalogs.forEach(set::add);
    }

    private void add(Catalog catalog) {
        String type = catalog.getClass().getName();
        if (catalog.runtimeApi() != Catalog.RUNTIME_API) {
            problems.add(("The catalog %s was generated for version %d of the runtime, and this is version %d:"
                            + " compile it again with the processor of this version")
                    .formatted(type, catalog.runtimeApi(), Catalog.RUNTIME_API));
            return;
        }
        claim("catalog " + catalog.name(), type, "Two catalogs are named \"%s\"".formatted(catalog.name()));
        for (LinkType<?, ?, ?> link : catalog.links()) {
            add(link, type);
        }
    }

    private void add(LinkType<?, ?, ?> link, String owner) {
        claim("link " + link.name(), owner, "Two links are named \"%s\"".formatted(link.name()));
        if (!link.isReadOnly()) {
            claimTable(link.table(), owner);
            link.archive().ifPresent(archive -> claimTable(archive, owner));
        }
        for (Side side : Side.values()) {
            LinkEndType<?, ?, ?> seen = link.end(side);
            Class<?> from = link.end(side.other()).model();
            claim(
                    "alias " + from.getName() + " " + seen.alias(),
                    owner,
                    "%s has two links under the alias \"%s\"".formatted(from.getSimpleName(), seen.alias()));
        }
    }

    private void claimTable(String table, String owner) {
        String folded = table.replace("\"", "").toLowerCase(Locale.ROOT);
        claim("table " + folded, owner, "Two links use the table %s".formatted(table));
    }

    private void claim(String thing, String owner, String problem) {
        String other = owners.putIfAbsent(thing, owner);
        if (other != null) {
            problems.add("%s: in %s and in %s".formatted(problem, other, owner));
        }
    }
}
