package dev.ligature.conformance.graph;

import dev.ligature.Ligature;
import dev.ligature.ViewQuery;
import dev.ligature.spi.Node;
import dev.ligature.spi.QueryState;
import dev.ligature.spi.ViewType;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A query of any view, as the generated one of each view is. */
final class Find<V, P> extends ViewQuery<V, P, Find<V, P>> {

    private final Function<Node, P> path;

    private Find(QueryState<V> state, Function<Node, P> path) {
        super(state, path);
        this.path = path;
    }

    static <V, P> Find<V, P> all(Ligature ligature, ViewType<V> view, Function<Node, P> path) {
        return new Find<>(ligature.query(view), path);
    }

    @Override
    protected Find<V, P> in(QueryState<V> state) {
        return new Find<>(state, path);
    }

    List<V> attached(Collection<?> roots) {
        return attach(roots);
    }
}
