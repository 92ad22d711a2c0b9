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
import java.util.Optional;
import java.util.stream.Stream;

/** Every table belongs to one link, or to one model. */
final class Tables implements Rule {

    @Override
    public List<Problem> check(Declarations set) {
        List<Problem> problems = new ArrayList<>();
        Pairs.each(
                set.withTables(),
                (one, other) -> shared(one, other).ifPresent(table -> {
                    problems.add(Problem.of(
                            Message.TABLE_TAKEN, Where.table(one), one.type().simpleName(), other.type(), table));
                    problems.add(Problem.of(
                            Message.TABLE_TAKEN,
                            Where.table(other),
                            other.type().simpleName(),
                            one.type(),
                            table));
                }));
        for (LinkDefinition link : set.withTables()) {
            set.models().values().forEach(model -> ofModel(link, model).ifPresent(problems::add));
        }
        return problems;
    }

    private static Optional<String> shared(LinkDefinition one, LinkDefinition other) {
        List<String> others = tables(other).toList();
        return tables(one).filter(others::contains).findFirst();
    }

    private static Stream<String> tables(LinkDefinition link) {
        return Stream.concat(Stream.of(link.table()), link.archive().stream());
    }

    private static Optional<Problem> ofModel(LinkDefinition link, ModelDefinition model) {
        return tables(link)
                .filter(table -> plain(table).equals(plain(model.table())))
                .findFirst()
                .map(table -> Problem.of(
                        Message.TABLE_OF_MODEL, Where.table(link), link.type().simpleName(), table, model.type()));
    }

    /** Without quotes and in lower case: safe to compare, though databases tell some of these apart. */
    private static String plain(String table) {
        return Names.unquoted(table).toLowerCase(Locale.ROOT);
    }
}
