package dev.ligature.processor.write.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A class. What is called as a part of it adds that part, and returns it; members keep the order of their kind. */
public final class Type {

    private final ClassName name;
    private final List<Code> annotations = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<Method> methods = new ArrayList<>();
    private final List<Type> types = new ArrayList<>();
    private String modifiers = "";
    private @Nullable Code doc;
    private String relation = "";
    private @Nullable Code supertype;

    /** A class, so far without anything. */
    public Type(ClassName name) {
        this.name = name;
    }

    /** All modifiers, such as {@code public final}. */
    public Type modifiers(String all) {
        modifiers = all;
        return this;
    }

    /** Documentation. */
    public Type doc(String format, Object... arguments) {
        return doc(Code.of(format, arguments));
    }

    /** Documentation. */
    public Type doc(Code code) {
        doc = code;
        return this;
    }

    /** One more annotation. */
    public Type annotation(Code code) {
        annotations.add(code);
        return this;
    }

    /** What it extends. */
    public Type superclass(Code type) {
        relation = "extends ";
        supertype = type;
        return this;
    }

    /** The interface that it implements; in place of a superclass. */
    public Type implementing(Code type) {
        relation = "implements ";
        supertype = type;
        return this;
    }

    /** One more field. */
    public Type field(Field field) {
        fields.add(field);
        return this;
    }

    /** More fields. */
    public Type fields(List<Field> more) {
        fields.addAll(more);
        return this;
    }

    /** One more method. */
    public Type method(Method method) {
        methods.add(method);
        return this;
    }

    /** More methods. */
    public Type methods(List<Method> more) {
        methods.addAll(more);
        return this;
    }

    /** One more nested class. */
    public Type type(Type type) {
        types.add(type);
        return this;
    }

    /** The class or interface that it extends or implements, without its arguments. */
    @Nullable
    ClassName supertype() {
        return supertype instanceof GenericType generic ? generic.raw() : (ClassName) supertype;
    }

    /** The name of the nested class that a simple name means, if it means one. */
    @Nullable
    ClassName nested(String simpleName) {
        for (Type type : types) {
            if (type.name.simpleName().equals(simpleName)) {
                return type.name;
            }
        }
        return null;
    }

    /**
     * The source file of this class.
     *
     * @param importsJavaLang whether classes of {@code java.lang} have to be imported, which others hide
     * @param memberTypes the simple names of the types that come with a supertype
     */
    public String file(boolean importsJavaLang, Function<ClassName, Set<String>> memberTypes) {
        Names names = new Names(name, memberTypes);
        mention(names);
        Printer printer = new Printer(names);
        if (!name.packageName().isEmpty()) {
            printer.text("package " + name.packageName() + ";\n\n");
        }
        List<String> imports = names.imports().stream()
                .filter(type -> importsJavaLang || !type.packageName().equals("java.lang"))
                .map(type -> "import " + type.qualifiedName() + ";\n")
                .toList();
        imports.forEach(printer::text);
        printer.text(imports.isEmpty() ? "" : "\n");
        print(printer);
        return printer.all();
    }

    private void print(Printer printer) {
        printer.documentation(doc);
        for (Code annotation : annotations) {
            annotation.print(printer);
            printer.text("\n");
        }
        printer.modifiers(modifiers);
        printer.text("class " + name.simpleName() + " ");
        if (supertype != null) {
            printer.text(relation);
            supertype.print(printer);
            printer.text(" ");
        }
        printer.text("{\n");
        printer.indent(1);
        printer.names().enter(this);
        String between = "";
        for (Field field : fields) {
            printer.text(between);
            field.print(printer);
            between = "\n";
        }
        for (Method method : methods) {
            printer.text(between);
            method.print(printer);
            between = "\n";
        }
        for (Type type : types) {
            printer.text(between);
            type.print(printer);
            between = "\n";
        }
        printer.names().leave();
        printer.indent(-1);
        printer.text("}\n");
    }

    private void mention(Names names) {
        annotations.forEach(annotation -> annotation.mention(names));
        if (supertype != null) {
            supertype.mention(names);
        }
        names.enter(this);
        fields.forEach(field -> field.mention(names));
        methods.forEach(method -> method.mention(names));
        types.forEach(type -> type.mention(names));
        names.leave();
    }
}
