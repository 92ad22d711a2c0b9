package dev.ligature.processor.write.source;

import org.jspecify.annotations.Nullable;

/** A field of a class. What is called as a part of it adds that part, and returns it. */
public final class Field {

    private final String modifiers;
    private final Code type;
    private final String name;
    private @Nullable Code doc;
    private @Nullable Code value;

    /**
     * @param modifiers all modifiers, such as {@code private final}
     * @param type its type
     * @param name how it is called
     */
    public Field(String modifiers, Code type, String name) {
        this.modifiers = modifiers;
        this.type = type;
        this.name = name;
    }

    /** Documentation. */
    public Field doc(String format, Object... arguments) {
        doc = Code.of(format, arguments);
        return this;
    }

    /** The value that it begins with. */
    public Field value(String format, Object... arguments) {
        return value(Code.of(format, arguments));
    }

    /** The value that it begins with. */
    public Field value(Code code) {
        value = code;
        return this;
    }

    void print(Printer printer) {
        printer.documentation(doc);
        printer.modifiers(modifiers);
        type.print(printer);
        printer.text(" ");
        printer.text(name);
        if (value != null) {
            printer.text(" = ");
            value.print(printer);
        }
        printer.text(";\n");
    }

    void mention(Names names) {
        type.mention(names);
        if (value != null) {
            value.mention(names);
        }
    }
}
