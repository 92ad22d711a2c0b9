package dev.ligature.processor.write.source;

/** Code by a format, which is read each time that it is printed: that costs less than to keep its pieces. */
final class Format extends Code {

    private final String format;
    private final Object[] arguments;

    Format(String format, Object... arguments) {
        this.format = format;
        this.arguments = arguments;
    }

    @Override
    void print(Printer printer) {
        int argument = 0;
        int from = 0;
        for (int place = format.indexOf('$'); place >= 0; place = format.indexOf('$', from)) {
            printer.text(format, from, place);
            from = place + 2;
            switch (format.charAt(place + 1)) {
                case 'T', 'L' -> print(arguments[argument++], printer);
                case 'S' -> printer.text(Literals.text((String) arguments[argument++]));
                case 'W' -> printer.spaceOrLine();
                case '>' -> printer.indent(1);
                case '<' -> printer.indent(-1);
                default -> throw new IllegalArgumentException(format);
            }
        }
        printer.text(format, from, format.length());
    }

    private static void print(Object argument, Printer printer) {
        if (argument instanceof Code code) {
            code.print(printer);
        } else if (argument instanceof Class<?> type) {
            ClassName.of(type).print(printer);
        } else {
            printer.text(argument.toString());
        }
    }

    @Override
    void mention(Names names) {
        for (Object argument : arguments) {
            if (argument instanceof Code code) {
                code.mention(names);
            } else if (argument instanceof Class<?> type) {
                names.mention(ClassName.of(type));
            }
        }
    }
}
