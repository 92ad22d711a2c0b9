package dev.ligature.processor.write.source;

/** The name of a class with an annotation, which stands before the last part of the name: {@code Outer.@Nullable Inner}. */
final class AnnotatedName extends Code {

    private final ClassName annotation;
    private final ClassName name;

    AnnotatedName(ClassName annotation, ClassName name) {
        this.annotation = annotation;
        this.name = name;
    }

    @Override
    void print(Printer printer) {
        String text = printer.names().of(name);
        int last = text.lastIndexOf('.') + 1;
        printer.text(text, 0, last);
        printer.text("@");
        annotation.print(printer);
        printer.text(" ");
        printer.text(text, last, text.length());
    }

    @Override
    void mention(Names names) {
        name.mention(names);
        annotation.mention(names);
    }
}
