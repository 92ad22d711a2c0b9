package dev.ligature.processor.compiling;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One diagnostic of a compiler.
 *
 * @param kind the name of its kind, such as {@code ERROR}
 * @param file the absolute path of the file; empty if it has none
 * @param line the line; 0 if it has none
 * @param text the message
 */
public record Said(String kind, String file, long line, String text) {

    private static final Pattern ID = Pattern.compile("\\[(LIG\\d{3})]");

    /** The id of Ligature's message, if it is one. */
    public Optional<String> id() {
        Matcher matcher = ID.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether it fails the compilation. */
    public boolean isError() {
        return kind.equals("ERROR");
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(kind);
        out.writeUTF(file);
        out.writeLong(line);
        out.writeUTF(text);
    }

    static Said read(DataInput in) throws IOException {
        return new Said(in.readUTF(), in.readUTF(), in.readLong(), in.readUTF());
    }
}
