package dev.ligature.processor.check;

import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.Names;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every table belongs to one link, or to one model. */
final class Tables implements Rule {

    /** A table, or an archive, of a link. */
    private record Owned(LinkDefinition link, String table) {}

    @Override
    public List<Problem> check(Declarations set) {
        List<Problem> problems = new ArrayList<>();
        List<Owned> all = set.withTables().stream().flatMap(Tables::owned).toList();
        Pairs.alike(all, Owned::table, (one, other) -> {
            if (isFirstShared(one, other)) {
                problems.add(taken(one, other));
                problems.add(taken(other, one));
            }
        });
        Map<String, List<ModelDefinition>> models =
                set.models().values().stream().collect(Collectors.groupingBy(model -> plain(model.table())));
        for (Owned one : all) {
            models.getOrDefault(plain(one.table()), List.of()).forEach(model -> problems.add(ofModel(one, model)));
        }
        return problems;
    }

    private static Stream<Owned> owned(LinkDefinition link) {
        return tables(link).map(table -> new Owned(link, table));
    }

    /** Of two tables that two links share, one is enough to say. */
    private static boolean isFirstShared(Owned one, Owned other) {
        return shared(one.link(), other.link()).filter(one.table()::equals).isPresent();
    }

    private static Problem taken(Owned at, Owned other) {
        return Problem.of(
                Message.TABLE_TAKEN,
                Where.table(at.link()),
                at.link().type().simpleName(),
                other.link().type(),
                at.table());
    }

    private static Optional<String> shared(LinkDefinition one, LinkDefinition other) {
        List<String> others = tables(other).toList();
        return tables(one).filter(others::contains).findFirst();
    }

    private static Stream<String> tables(LinkDefinition link) {
        return Stream.concat(Stream.of(link.table()), link.archive().stream());
    }

    private static Problem ofModel(Owned at, ModelDefinition model) {
        return Problem.of(
                Message.TABLE_OF_MODEL,
                Where.table(at.link()),
                at.link().type().simpleName(),
                at.table(),
                model.type());
    }

    /** Without quotes and in lower case: safe to compare, though databases tell some of these apart. */
    private static String plain(String table) {
        return Names.unquoted(table).toLowerCase(Locale.ROOT);
    }
}
