package dev.ligature.processor.write.source;

import java.util.List;

/** Code after code. */
final class Sequence extends Code {

    private final List<Code> parts;
    private final Code separator;

    Sequence(List<Code> parts, Code separator) {
        this.parts = parts;
        this.separator = separator;
    }

    @Override
    void print(Printer printer) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                separator.print(printer);
            }
            parts.get(i).print(printer);
        }
    }

    @Override
    void mention(Names names) {
        parts.forEach(part -> part.mention(names));
    }
}
