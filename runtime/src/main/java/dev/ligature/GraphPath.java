package dev.ligature;

import dev.ligature.spi.Node;
import dev.ligature.text.PathConditions;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the paths of conditions in text begin: at the root of a {@link GraphQuery}, or at one of many linked records. Names
 * are those of properties and aliases, with dots between. A path through a list means <em>there is one such that</em>.
 * Immutable.
 */
public final class GraphPath {

    private final PathConditions paths;

    GraphPath(PathConditions paths) {
        this.paths = paths;
    }

    /**
     * A comparison: {@code is("reviews.rating", "ge", 4)}. Operators are called as the methods of {@link Path} and {@link
     * TextPath}.
     *
     * @param values as many as the operator takes, or one collection for {@code in}; texts and numbers are read as values of the property's type
     * @throws InvalidQueryException if the path, the operator or a value does not exist
     */
    public Condition is(String path, String operator, @Nullable Object... values) {
        return paths.compare(path, operator, values);
    }

    /**
     * There is no value at the end of a path, but there is what has it.
     *
     * @throws InvalidQueryException if the path does not exist
     */
    public Condition isNull(String path) {
        return paths.isNull(path);
    }

    /**
     * There is a record at the end of a path of aliases.
     *
     * @throws InvalidQueryException if the path does not exist
     */
    public Condition isLinked(String path) {
        return paths.isLinked(path);
    }

    /**
     * There is none.
     *
     * @throws InvalidQueryException if the path does not exist
     */
    public Condition isNotLinked(String path) {
        return isLinked(path).not();
    }

    /**
     * There is a record at the end of a path of aliases of which a condition is true.
     *
     * @throws InvalidQueryException if the path does not exist
     */
    public Condition any(String path, Function<GraphPath, Condition> condition) {
        return paths.any(path, each -> condition.apply(new GraphPath(each)));
    }

    /**
     * There is none of which it is true.
     *
     * @throws InvalidQueryException if the path does not exist
     */
    public Condition none(String path, Function<GraphPath, Condition> condition) {
        return any(path, condition).not();
    }

    /**
     * How many records there are at the end of a path of aliases, of which the last alone is a list.
     *
     * @throws InvalidQueryException if the path does not exist, or is another
     */
    public CountPath count(String path) {
        Node.Each each = paths.counted(path);
        return new CountPath(each, new Condition.Exists(each));
    }
}
