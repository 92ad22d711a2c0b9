package dev.ligature.processor.write.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method or constructor of a class. What is called as a part of it adds that part, and returns it. */
public final class Method {

    private final @Nullable Code returns;
    private final String name;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Code> statements = new ArrayList<>();
    private String modifiers = "";
    private @Nullable Code doc;
    private @Nullable Code annotation;

    private Method(@Nullable Code returns, String name) {
        this.returns = returns;
        this.name = name;
    }

    /** A method. */
    public static Method of(Code returns, String name) {
        return new Method(returns, name);
    }

    /** A constructor. */
    public static Method constructor(ClassName type) {
        return new Method(null, type.simpleName());
    }

    /** How it is called. */
    public String name() {
        return name;
    }

    /** The parameters so far. */
    public List<Parameter> parameters() {
        return List.copyOf(parameters);
    }

    /** All modifiers, such as {@code public static}. */
    public Method modifiers(String all) {
        modifiers = all;
        return this;
    }

    /** Documentation. */
    public Method doc(String format, Object... arguments) {
        return doc(Code.of(format, arguments));
    }

    /** Documentation. */
    public Method doc(Code code) {
        doc = code;
        return this;
    }

    /** The only annotation. */
    public Method annotation(Code code) {
        annotation = code;
        return this;
    }

    /** One more parameter. */
    public Method parameter(Code type, String called) {
        return parameter(new Parameter(type, called));
    }

    /** One more parameter. */
    public Method parameter(Parameter parameter) {
        parameters.add(parameter);
        return this;
    }

    /** More parameters. */
    public Method parameters(List<Parameter> more) {
        parameters.addAll(more);
        return this;
    }

    /** One more statement, without its semicolon. */
    public Method statement(String format, Object... arguments) {
        return statement(Code.of(format, arguments));
    }

    /** One more statement, without its semicolon. */
    public Method statement(Code code) {
        statements.add(code);
        return this;
    }

    void print(Printer printer) {
        printer.documentation(doc);
        if (annotation != null) {
            annotation.print(printer);
            printer.text("\n");
        }
        printer.modifiers(modifiers);
        if (returns != null) {
            returns.print(printer);
            printer.text(" ");
        }
        printer.text(name);
        printer.text("(");
        printer.maybeLine();
        for (int i = 0; i < parameters.size(); i++) {
            if (i > 0) {
                printer.text(",");
                printer.spaceOrLine();
            }
            parameters.get(i).type().print(printer);
            printer.text(" ");
            printer.text(parameters.get(i).name());
        }
        printer.text(") {\n");
        printer.indent(1);
        statements.forEach(printer::statement);
        printer.indent(-1);
        printer.text("}\n");
    }

    void mention(Names names) {
        if (annotation != null) {
            annotation.mention(names);
        }
        if (returns != null) {
            returns.mention(names);
        }
        parameters.forEach(parameter -> parameter.type().mention(names));
        statements.forEach(statement -> statement.mention(names));
    }
}
