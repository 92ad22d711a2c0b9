package dev.ligature.processor.write.source;

import java.util.List;

/** A class with arguments, such as {@code Ref<Product, String>}. */
public final class GenericType extends Code {

    private final ClassName raw;
    private final Code shown;
    private final Code arguments;

    /**
     * @param raw the class
     * @param arguments its arguments, one at least
     */
    public GenericType(ClassName raw, Code... arguments) {
        this(raw, raw, join(List.of(arguments), ", "));
    }

    private GenericType(ClassName raw, Code shown, Code arguments) {
        this.raw = raw;
        this.shown = shown;
        this.arguments = arguments;
    }

    /** The class without its arguments. */
    public ClassName raw() {
        return raw;
    }

    /** The type with an annotation. */
    public Code annotated(ClassName annotation) {
        return new GenericType(raw, raw.annotated(annotation), arguments);
    }

    @Override
    void print(Printer printer) {
        shown.print(printer);
        printer.text("<");
        arguments.print(printer);
        printer.text(">");
    }

    @Override
    void mention(Names names) {
        shown.mention(names);
        arguments.mention(names);
    }
}
