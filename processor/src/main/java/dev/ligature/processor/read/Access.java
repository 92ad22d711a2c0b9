package dev.ligature.processor.read;

import dev.ligature.processor.model.JavaText;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Whether generated code can use types. */
final class Access {

    private Access() {}

    /** Whether code in all packages can name the enum or wrapper of a value, if it is of one. */
    static boolean to(TypeMirror value, Set<String> packages) {
        return ValueTypes.named(value)
                .map(type -> Types.accessible(type, packages))
                .orElse(true);
    }

    /**
     * That one of the types is in the unnamed package, and some of the code elsewhere.
     *
     * @param user what leads to the types
     */
    static Optional<Problem> unnamed(Stream<TypeElement> types, TypeElement user, Set<String> packages) {
        Location at = Location.of(user.getQualifiedName().toString());
        return types.filter(type -> Types.packageOf(type).isEmpty() && packages.size() > 1)
                .findFirst()
                .map(type -> problem(type, user.getSimpleName().toString(), at, packages));
    }

    static Problem problem(TypeElement type, String user, Location at, Set<String> packages) {
        TreeSet<String> others = new TreeSet<>(packages);
        others.remove(Types.packageOf(type));
        boolean unnamed = Types.packageOf(type).isEmpty() && !others.isEmpty();
        String where = JavaText.ofPackage(others.isEmpty() ? Types.packageOf(type) : others.first());
        return Problem.of(unnamed ? Message.UNNAMED_PACKAGE : Message.NOT_ACCESSIBLE, at, user, Types.ref(type), where);
    }
}
