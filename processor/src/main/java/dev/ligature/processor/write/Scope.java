package dev.ligature.processor.write;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The names that are taken in one place of generated code, where names from the user's code are to stand as well. */
final class Scope {

    private final Set<String> taken;

    private Scope(Set<String> taken) {
        this.taken = taken;
    }

    static Scope of(String... taken) {
        return new Scope(new HashSet<>(List.of(taken)));
    }

    /**
     * A scope for parameters. They keep clear of the first parts of packages: in {@code java.util.List.of()}, which is
     * what the code says where a model is called {@code List}, a parameter called {@code java} would hide the package.
     */
    static Scope ofParameters(String... taken) {
        Scope scope = of(taken);
        scope.taken.addAll(List.of("dev", "java", "org"));
        return scope;
    }

    /** Takes the name itself, or where that is not free, one with underscores behind it. */
    String take(String name) {
        return take(name, "");
    }

    /** Takes the name itself, or where that is not free, one with {@code suffix} and maybe underscores behind it. */
    String take(String name, String suffix) {
        String free = isFree(name) ? name : name + suffix;
        while (!isFree(free)) {
            free += "_";
        }
        taken.add(free);
        return free;
    }

    private boolean isFree(String name) {
        return !SourceVersion.isKeyword(name) && !taken.contains(name);
    }
}
