package dev.ligature.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** Written out, as the other: what the compiler gives records has to be linked first, which a cold JVM takes long for. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClassRef ref && packageName.equals(ref.packageName) && names.equals(ref.names);
    }

    @Override
    public int hashCode() {
        return 31 * packageName.hashCode() + names.hashCode();
    }

    @Override
    public String toString() {
        return qualifiedName();
    }
}
