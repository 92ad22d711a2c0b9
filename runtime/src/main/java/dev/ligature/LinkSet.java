package dev.ligature;

import dev.ligature.spi.LinkEndType;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The links of all catalogs, and what is wrong with them together: what the compiler would say, had it seen them together, in
 * the same words.
 */
final class LinkSet {

    private static final String SECOND_LINK =
            " If a second link between them is meant, give both ends of it other component"
                    + " names or aliases, which say what it is for.";

    /** A table, or an archive, of a link. */
    private record Owned(LinkType<?, ?, ?> link, String table) {}

    /** An end as it is seen from the model at the other end. */
    private record Seen(LinkType<?, ?, ?> link, LinkEndType<?, ?, ?> end, Class<?> from) {

        List<Object> place() {
            return List.of(from, end.alias());
        }

        String text() {
            return simple(link) + "." + end.name();
        }
    }

    private final List<LinkType<?, ?, ?>> links;
    private final List<String> problems = new ArrayList<>();

    LinkSet(Collection<LinkType<?, ?, ?>> links, Collection<ModelType<?, ?>> models) {
        this.links =
                links.stream().sorted(Comparator.comparing(LinkSet::qualified)).toList();
        duplicates();
        names();
        tables(models);
        aliases();
    }

    /** What is wrong; empty if nothing is. */
    List<String> problems() {
        return problems;
    }

    private void duplicates() {
        Alike.pairs(
                links,
                link -> Set.copyOf(List.of(link.left().model(), link.right().model())),
                (one, other) -> {
                    if (sameOrder(one, other)) {
                        problems.add(
                                "[LIG020] %s and %s define the same link: %s and %s, seen as %s and %s. Remove one of them%s.%s"
                                        .formatted(
                                                simple(one),
                                                qualified(other),
                                                one.left().model().getSimpleName(),
                                                one.right().model().getSimpleName(),
                                                one.left().alias(),
                                                one.right().alias(),
                                                history(one, other),
                                                SECOND_LINK));
                    } else if (otherOrder(one, other)) {
                        problems.add(
                                ("[LIG021] %s and %s define the same link, in opposite orders. That of %s stands, %s first,"
                                                + " then %s, because it comes first by name. Remove %s%s.%s")
                                        .formatted(
                                                simple(one),
                                                qualified(other),
                                                simple(one),
                                                one.left().model().getSimpleName(),
                                                one.right().model().getSimpleName(),
                                                simple(other),
                                                history(one, other),
                                                SECOND_LINK));
                    }
                });
    }

    /** Each jar brings the history of its links. */
    private static String history(LinkType<?, ?, ?> one, LinkType<?, ?, ?> other) {
        return one.isReadOnly() || other.isReadOnly()
                ? ""
                : ", with its ledger and scripts, if no database has run these";
    }

    private static boolean same(LinkType<?, ?, ?> one, LinkType<?, ?, ?> other) {
        return sameOrder(one, other) || otherOrder(one, other);
    }

    private static boolean sameOrder(LinkType<?, ?, ?> one, LinkType<?, ?, ?> other) {
        return same(one.left(), other.left()) && same(one.right(), other.right());
    }

    private static boolean otherOrder(LinkType<?, ?, ?> one, LinkType<?, ?, ?> other) {
        return same(one.left(), other.right()) && same(one.right(), other.left());
    }

    private static boolean same(LinkEndType<?, ?, ?> one, LinkEndType<?, ?, ?> other) {
        return one.model().equals(other.model()) && one.alias().equals(other.alias());
    }

    private void names() {
        Alike.pairs(
                links,
                LinkType::name,
                (one, other) ->
                        problems.add(("[LIG023] %s and %s are both called %s in ledgers and texts. Rename one of the"
                                        + " records; case and package make no difference there.")
                                .formatted(qualified(one), qualified(other), one.name())));
    }

    private void tables(Collection<ModelType<?, ?>> models) {
        List<Owned> all = links.stream()
                .filter(link -> !link.isReadOnly())
                .flatMap(LinkSet::owned)
                .toList();
        Alike.pairs(all, owned -> plain(owned.table()), (one, other) -> {
            if (isFirstShared(one, other.link())) {
                problems.add(
                        ("[LIG022] %s and %s both have the table %s. Name another one in @DefineLink(table = \"...\") of"
                                        + " one of them; an archive is called <table>_archive.")
                                .formatted(simple(one.link()), qualified(other.link()), one.table()));
            }
        });
        Map<String, List<ModelType<?, ?>>> byTable =
                models.stream().collect(Collectors.groupingBy(model -> plain(model.table())));
        for (Owned owned : all) {
            byTable.getOrDefault(plain(owned.table()), List.of()).stream()
                    .map(model -> name(model.model()))
                    .distinct()
                    .forEach(model ->
                            problems.add(("[LIG022] %s has the table %s, which is that of the model %s. Name another"
                                            + " one in @DefineLink(table = \"...\").")
                                    .formatted(simple(owned.link()), owned.table(), model)));
        }
    }

    /** Of two tables that two links share, one is enough to say. */
    private static boolean isFirstShared(Owned one, LinkType<?, ?, ?> other) {
        List<String> others = owned(other).map(owned -> plain(owned.table())).toList();
        return owned(one.link())
                .filter(owned -> others.contains(plain(owned.table())))
                .findFirst()
                .filter(one::equals)
                .isPresent();
    }

    private static Stream<Owned> owned(LinkType<?, ?, ?> link) {
        return Stream.concat(Stream.of(link.table()), link.archive().stream()).map(table -> new Owned(link, table));
    }

    /** Without quotes and in lower case: safe to compare, though databases tell some of these apart. */
    private static String plain(String table) {
        return table.replace("\"", "").toLowerCase(Locale.ROOT);
    }

    private void aliases() {
        List<Seen> all = links.stream()
                .flatMap(link -> Stream.of(Side.values())
                        .map(side -> new Seen(
                                link, link.end(side), link.end(side.other()).model())))
                .toList();
        Alike.pairs(all, Seen::place, (one, other) -> {
            if (!same(one.link(), other.link())) {
                problems.add(
                        "[LIG023] %s and %s are both seen from %s as %s. Give one of them another name: @LinkEnd(alias = \"...\")."
                                .formatted(
                                        one.text(),
                                        other.text(),
                                        one.from().getSimpleName(),
                                        one.end().alias()));
            }
        });
    }

    /** The name as in source. */
    static String name(Class<?> type) {
        return Optional.ofNullable(type.getCanonicalName()).orElse(type.getName());
    }

    private static String simple(LinkType<?, ?, ?> link) {
        return link.link().getSimpleName();
    }

    private static String qualified(LinkType<?, ?, ?> link) {
        return link.link().getName();
    }
}
