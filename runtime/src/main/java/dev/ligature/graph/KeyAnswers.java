package dev.ligature.graph;

import dev.ligature.Condition;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Node;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks databases and sources for keys, and refuses more than so many. For one query. */
final class KeyAnswers implements KeySets.Keys {

    private final Wiring wiring;
    private final Fetch.Reads reads;
    private final Statements statements;
    private final boolean withDeleted;
    private final KeySets sets;

    KeyAnswers(Wiring wiring, Fetch.Reads reads, Statements statements, boolean withDeleted) {
        this.wiring = wiring;
        this.reads = reads;
        this.statements = statements;
        this.withDeleted = withDeleted;
        this.sets = new KeySets(wiring, this);
    }

    /** Conditions on the records of a database, or a source, as such on what is there alone. */
    List<Condition> in(Home home, List<Condition> conditions) {
        return conditions.stream().map(condition -> sets.in(home, condition)).toList();
    }

    @Override
    public Collection<?> of(ModelType<?, ?> model, Condition condition) {
        Home home = wiring.of(model);
        Condition inside = sets.in(home, condition);
        if (home instanceof Home.InDatabase database) {
            return ask(database, KeySql.of(model), inside, Optional.empty());
        }
        return keys(model, models((Home.InSource) home, model, List.of(inside)));
    }

    /** The models of a source of which conditions on their roots are true. */
    List<Object> models(Home.InSource home, ModelType<?, ?> model, List<Condition> conditions) {
        AskedKeys asked = AskedKeys.of(model, conditions);
        Set<Object> keys = new LinkedHashSet<>();
        asked.keys().ifPresent(keys::addAll);
        if (asked.keys().isEmpty() || !asked.others().isEmpty()) {
            Condition others =
                    asked.others().stream().reduce(Condition::and).orElse(new Condition.Exists(new Node.Root(model)));
            Set<Object> told = new HashSet<>(told(home, model, others));
            if (asked.keys().isEmpty()) {
                keys.addAll(told);
            } else {
                keys.retainAll(told);
            }
        }
        return keys.isEmpty() ? List.of() : Fetch.models(home, model, keys, withDeleted);
    }

    private Collection<Object> told(Home.InSource home, ModelType<?, ?> model, Condition condition) {
        Collection<Object> told = home.source()
                .keys(condition, wiring.maxKeys())
                .orElseThrow(() -> new UnsupportedQueryException(
                        ("%s does not answer this condition (ModelSource.keys was empty): ask for %s by key, or let"
                                        + " keys(..) answer it")
                                .formatted(home.name(), model.name()),
                        null));
        return bounded(told, home, model.name());
    }

    @Override
    public Collection<?> ask(Home.InDatabase home, KeySql sql, Condition condition, Optional<Condition.Count> count) {
        List<Operand> numbers = new ArrayList<>();
        count.ifPresent(asked -> asked.operands().forEach(number -> numbers.add(Operand.number(number))));
        numbers.add(Operand.number(wiring.maxKeys() + 1L));
        Shape shape = Shape.ofKeys(sql.model(), List.of(condition), withDeleted, numbers);
        List<Object> found = read(home, sql, condition, shape);
        return bounded(found, home, sql.selectedName());
    }

    private List<Object> read(Home.InDatabase home, KeySql sql, Condition condition, Shape shape) {
        try {
            return reads.in(home, scope -> {
                List<Object> keys = new ArrayList<>();
                Statement statement = statements.get(
                        sql.plan(home),
                        shape.text(),
                        () -> Statement.of(
                                scope.dialect(), sql.query(List.of(condition), withDeleted), List.of(sql.selected())));
                Fetch.rows(scope, statement, shape, Budget.UNLIMITED, cells -> {
                    while (cells.next()) {
                        Object key = cells.get(1);
                        if (key != null) {
                            keys.add(key);
                        }
                    }
                });
                return keys;
            });
        } catch (SQLException impossible) {
            throw new IllegalStateException("a session wraps errors of the database", impossible);
        }
    }

    private <T> Collection<T> bounded(Collection<T> keys, Home home, String what) {
        if (keys.size() > wiring.maxKeys()) {
            throw new UnsupportedQueryException(
                    ("A condition needs the keys of more than %d records of %s (%s), to use them in another database:"
                                    + " narrow the condition, or raise maxKeys")
                            .formatted(wiring.maxKeys(), what, home.name()),
                    null);
        }
        return keys;
    }

    private static Collection<Object> keys(ModelType<?, ?> model, List<Object> models) {
        return models.stream().map(one -> ObjectCells.key(model, one)).toList();
    }
}
