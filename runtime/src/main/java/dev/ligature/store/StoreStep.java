package dev.ligature.store;

import dev.ligature.LinkChange;
import dev.ligature.LinkStep;
import dev.ligature.Ref;
import dev.ligature.spi.LinkStore;
import dev.ligature.transaction.Scope;
import dev.ligature.transaction.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Work on a store, in a transaction that learns what it does. */
final class StoreStep<T, L extends Ref<?, ?>, R extends Ref<?, ?>> implements LinkStep<T> {

    private final JdbcLinkStore<T, L, R> store;
    private final Shape<T, L, R> shape;
    private final Writers<T> writers;
    private final Session session;
    private final Consumer<LinkStore<T, L, R>> work;

    StoreStep(
            JdbcLinkStore<T, L, R> store,
            Shape<T, L, R> shape,
            Writers<T> writers,
            Session session,
            Consumer<LinkStore<T, L, R>> work) {
        this.store = store;
        this.shape = shape;
        this.writers = writers;
        this.session = session;
        this.work = work;
    }

    @Override
    public LinkChange<T> run() {
        return session.recorded(this::run);
    }

    @Override
    public LinkChange<T> run(String name) {
        String checked = NamedRuns.checked(name);
        return session.recorded(scope -> {
            Optional<String> before = NamedRuns.begin(
                    scope, checked, shape.type().name(), writers.single().now());
            if (before.isPresent()) {
                return store.change(before.get());
            }
            LinkChange<T> done = run(scope);
            NamedRuns.end(scope, checked, done.toJson());
            return done;
        });
    }

    @Override
    public void compensate(LinkChange<T> done) {
        store.compensate(done);
    }

    private LinkChange<T> run(Scope scope) {
        work.accept(new JdbcLinkStore<>(shape, writers, session.inside(scope)));
        Class<T> link = shape.type().link();
        EventLog<T> log = writers.single().log();
        List<Change> changes = scope.events().all().stream()
                .flatMap(event -> event.of(link).stream())
                .map(log::change)
                .toList();
        return new StoredChange<>(shape, changes);
    }
}
