package dev.ligature.processor.write.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * A piece of Java code. Classes in it are known as such, so that the file that it comes to stand in can import them.
 *
 * <p>Most code is made by {@link #of} from a format, which has these places:
 *
 * <ul>
 *   <li>{@code $T}: the next argument, a type: code, or a {@code Class}
 *   <li>{@code $L}: the next argument, code, or anything else as its text
 *   <li>{@code $S}: the next argument, a text, as a literal
 *   <li>{@code $W}: a space, or a new line where the line would be too long
 *   <li>{@code $>} and {@code $<}: the lines that follow are indented by one level more, or less
 * </ul>
 */
public abstract sealed class Code permits AnnotatedName, ClassName, Format, GenericType, Sequence {

    Code() {}

    /** The code that a format says. */
    public static Code of(String format, Object... arguments) {
        return new Format(format, arguments);
    }

    /** Code after code, with a format between every two. */
    public static Code join(List<Code> parts, String separator) {
        return new Sequence(parts, of(separator));
    }

    /** As {@link #join}. */
    public static Collector<Code, ?, Code> joining(String separator) {
        return Collectors.collectingAndThen(Collectors.toUnmodifiableList(), parts -> join(parts, separator));
    }

    /** For code that is too long for one format. */
    public static Builder builder() {
        return new Builder();
    }

    abstract void print(Printer printer);

    /** Tells of the classes in the code, in their order. */
    abstract void mention(Names names);

    /** The code with full names, as it would stand in no file at all; for tests and messages. */
    @Override
    public String toString() {
        Printer printer = new Printer(new Names(ClassName.of("", ""), supertype -> Set.of()));
        print(printer);
        return printer.all();
    }

    /** Code that is put together piece by piece. */
    public static final class Builder {

        private final List<Code> parts = new ArrayList<>();

        private Builder() {}

        /** Adds what a format says. */
        public Builder add(String format, Object... arguments) {
            parts.add(of(format, arguments));
            return this;
        }

        /** The code so far. */
        public Code build() {
            return join(List.copyOf(parts), "");
        }
    }
}
