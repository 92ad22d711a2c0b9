package dev.ligature.processor.write.source;

import org.jspecify.annotations.Nullable;

/** The name of a class. */
public final class ClassName extends Code {

    private final String packageName;
    private final @Nullable ClassName outer;
    private final String simpleName;
    private final String qualifiedName;

    private ClassName(String packageName, @Nullable ClassName outer, String simpleName) {
        String around = outer == null ? packageName : outer.qualifiedName;
        this.packageName = packageName;
        this.outer = outer;
        this.simpleName = simpleName;
        this.qualifiedName = around.isEmpty() ? simpleName : around + "." + simpleName;
    }

    /** A top-level class; the unnamed package is empty. */
    public static ClassName of(String packageName, String simpleName) {
        return new ClassName(packageName, null, simpleName);
    }

    /** A top-level class of the JDK's. */
    public static ClassName of(Class<?> type) {
        return of(type.getPackageName(), type.getSimpleName());
    }

    /** The class of this name inside this one. */
    public ClassName nested(String name) {
        return new ClassName(packageName, this, name);
    }

    /** The name with an annotation, as a type. */
    public Code annotated(ClassName annotation) {
        return new AnnotatedName(annotation, this);
    }

    /** The package, empty for the unnamed one. */
    public String packageName() {
        return packageName;
    }

    /** The innermost name. */
    public String simpleName() {
        return simpleName;
    }

    /** The name as in an import. */
    public String qualifiedName() {
        return qualifiedName;
    }

    @Nullable
    ClassName outer() {
        return outer;
    }

    /** The name from that of an outer class on, or of this one, such as {@code Outer.Inner}. */
    String from(ClassName outer) {
        return outer.equals(this)
                ? simpleName
                : qualifiedName.substring(outer.qualifiedName.length() - outer.simpleName.length());
    }

    ClassName outermost() {
        return outer == null ? this : outer.outermost();
    }

    @Override
    void print(Printer printer) {
        printer.text(printer.names().of(this));
    }

    @Override
    void mention(Names names) {
        names.mention(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClassName name && qualifiedName.equals(name.qualifiedName);
    }

    @Override
    public int hashCode() {
        return qualifiedName.hashCode();
    }
}
