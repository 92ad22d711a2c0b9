package dev.ligature.processor.compiling;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a compiler is asked to do.
 *
 * @param sources the files
 * @param path the class path, or the module path
 * @param modular whether {@code path} is the module path
 * @param output the folder of {@code classes} and {@code generated} sources
 * @param options the processor's options, such as {@code -Aligature.mode=off}
 * @param processors the names of processors to run before Ligature's
 */
public record Compilation(
        List<Path> sources,
        List<Path> path,
        boolean modular,
        Path output,
        List<String> options,
        List<String> processors) {

    /** Where classes go. */
    public Path classes() {
        return output.resolve("classes");
    }

    /** Where generated sources go. */
    public Path generated() {
        return output.resolve("generated");
    }

    void write(DataOutput out) throws IOException {
        write(out, sources.stream().map(Path::toString).toList());
        write(out, path.stream().map(Path::toString).toList());
        out.writeBoolean(modular);
        out.writeUTF(output.toString());
        write(out, options);
        write(out, processors);
    }

    static Compilation read(DataInput in) throws IOException {
        List<Path> sources = texts(in).stream().map(Path::of).toList();
        List<Path> path = texts(in).stream().map(Path::of).toList();
        return new Compilation(sources, path, in.readBoolean(), Path.of(in.readUTF()), texts(in), texts(in));
    }

    private static void write(DataOutput out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> texts(DataInput in) throws IOException {
        int size = in.readInt();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
