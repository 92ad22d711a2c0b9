package dev.ligature.graph;

import dev.ligature.spi.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A view of which everything is known but lists. Not safe for use by several threads. */
final class Draft implements Values {

    private final RecordReader reader;
    private final @Nullable Object[] read;

    Draft(RecordReader reader, @Nullable Object[] read) {
        this.reader = reader;
        this.read = read;
    }

    /** A value as it is, or the view of a draft. */
    static @Nullable Object finish(@Nullable Object read, Lists lists) {
        return read instanceof Draft draft ? draft.reader.finish(draft, draft.read, lists) : read;
    }

    /** The view of a root, if nothing is to be read for it any more. */
    static Object finishedIf(boolean complete, Object root, Lists lists) {
        return complete ? Objects.requireNonNull(finish(root, lists)) : root;
    }

    /** The views of a list in which all are drafts or none; without those of records that are not there. */
    static List<Object> finish(List<Object> read, Lists lists) {
        if (read.isEmpty() || !(read.get(0) instanceof Draft)) {
            return read;
        }
        List<Object> views = new ArrayList<>(read.size());
        for (Object each : ordered(read, lists)) {
            Object view = finish(each, lists);
            if (view != null) {
                views.add(view);
            }
        }
        return List.copyOf(views);
    }

    /** Drafts of records whose order was told where they are. */
    private static List<Object> ordered(List<Object> drafts, Lists lists) {
        Draft first = (Draft) drafts.get(0);
        return first.reader
                .elsewhere()
                .flatMap(record -> lists.ranks(record.list()))
                .map(ranks -> drafts.stream()
                        .sorted(Comparator.comparing(
                                draft -> ranks.getOrDefault(((Draft) draft).key(), Integer.MAX_VALUE)))
                        .toList())
                .orElse(drafts);
    }

    /** The key of a record that is elsewhere. */
    private Object key() {
        return Objects.requireNonNull(read[read.length - 1]);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // the generated code knows the type
    public <T extends @Nullable Object> T get(int index) {
        return (T) read[index];
    }
}
