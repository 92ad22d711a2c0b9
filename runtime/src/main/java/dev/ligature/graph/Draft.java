package dev.ligature.graph;

import dev.ligature.spi.Values;
import java.util.ArrayList;
import java.util.List;
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

    /** The views of a list in which all are drafts or none. */
    static List<Object> finish(List<Object> read, Lists lists) {
        if (read.isEmpty() || !(read.get(0) instanceof Draft)) {
            return read;
        }
        List<Object> views = new ArrayList<>(read.size());
        for (Object each : read) {
            Draft draft = (Draft) each;
            views.add(draft.reader.finish(draft, draft.read, lists));
        }
        return List.copyOf(views);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // the generated code knows the type
    public <T extends @Nullable Object> T get(int index) {
        return (T) read[index];
    }
}
