package dev.ligature.processor.model;

import java.util.List;

/**
 * The name of a class.
 *
 * @param packageName the package; empty for the unnamed one
 * @param names the simple names from the outermost class inwards, one at least
 */
public record ClassRef(String packageName, List<String> names) implements Comparable<ClassRef> {

    /** Copies the names. */
    public ClassRef {
        names = List.copyOf(names);
    }

    /** A top-level class. */
    public static ClassRef of(String packageName, String simpleName) {
        return new ClassRef(packageName, List.of(simpleName));
    }

    /** The name as in an import, such as {@code shop.views.Views.Card}. */
    public String qualifiedName() {
        String nested = names.size() == 1 ? names.get(0) : String.join(".", names);
        return packageName.isEmpty() ? nested : packageName + "." + nested;
    }

    /** The innermost simple name. */
    public String simpleName() {
        return names.get(names.size() - 1);
    }

    /** The simple names joined by underscores, for the name of a generated class. */
    public String flatName() {
        return String.join("_", names);
    }

    @Override
    public int compareTo(ClassRef other) {
        return qualifiedName().compareTo(other.qualifiedName());
    }

    @Override
    public String toString() {
        return qualifiedName();
    }
}
