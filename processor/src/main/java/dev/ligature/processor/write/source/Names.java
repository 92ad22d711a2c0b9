package dev.ligature.processor.write.source;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the classes are called in one file. First all code tells which classes it is about to name; of those with one simple
 * name the first is imported, unless a type of the file's package has that name too. Then each can be asked for, at the
 * place where it is to stand: inside a type the names of its nested types come first, then those of the types that it
 * inherits.
 */
final class Names {

    /** What a simple name means that is inherited, which code never uses. */
    private static final ClassName INHERITED = ClassName.of("", "");

    private final ClassName file;
    private final Function<ClassName, Set<String>> memberTypes;
    private final Map<String, ClassName> imports = new HashMap<>();
    private final Set<String> ofPackage = new HashSet<>();
    private final Deque<Type> around = new ArrayDeque<>();

    /**
     * Those in the file of a type.
     *
     * @param memberTypes the simple names of the types that come with a supertype
     */
    Names(ClassName file, Function<ClassName, Set<String>> memberTypes) {
        this.file = file;
        this.memberTypes = memberTypes;
    }

    /** From here on code is inside this type. */
    void enter(Type type) {
        around.push(type);
    }

    /** The innermost type ends here. */
    void leave() {
        around.pop();
    }

    /** Tells that a class will be named here. */
    void mention(ClassName name) {
        ClassName outermost = name.outermost();
        String simple = outermost.simpleName();
        if (name.packageName().equals(file.packageName())) {
            ofPackage.add(simple);
        } else if (!name.packageName().isEmpty() && declared(simple) == null) {
            imports.putIfAbsent(simple, outermost);
        }
    }

    /** What is imported, once all is told, sorted. */
    List<ClassName> imports() {
        imports.keySet().removeAll(ofPackage);
        return imports.values().stream()
                .sorted(Comparator.comparing(ClassName::qualifiedName))
                .toList();
    }

    /** The shortest text that means this class here. */
    String of(ClassName name) {
        boolean hidden = false;
        for (ClassName at = name; at != null; at = at.outer()) {
            ClassName meant = meant(at.simpleName());
            if (at.equals(meant)) {
                return name.from(at);
            }
            hidden = meant != null;
        }
        boolean near = name.packageName().equals(file.packageName());
        return near && !hidden ? name.from(name.outermost()) : name.qualifiedName();
    }

    private @Nullable ClassName meant(String simpleName) {
        ClassName declared = declared(simpleName);
        return declared == null ? imports.get(simpleName) : declared;
    }

    /** The type of this file that a simple name means here, if it means one. */
    private @Nullable ClassName declared(String simpleName) {
        for (Type type : around) {
            ClassName nested = type.nested(simpleName);
            if (nested != null) {
                return nested;
            }
            if (inherits(type, simpleName)) {
                return INHERITED;
            }
        }
        return simpleName.equals(file.simpleName()) ? file : null;
    }

    private boolean inherits(Type type, String simpleName) {
        ClassName supertype = type.supertype();
        return supertype != null && memberTypes.apply(supertype).contains(simpleName);
    }
}
