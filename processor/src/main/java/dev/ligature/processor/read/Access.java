package dev.ligature.processor.read;

import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.Set;
import java.util.TreeSet;
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

    static Problem problem(TypeElement type, String user, Location at, Set<String> packages) {
        TreeSet<String> others = new TreeSet<>(packages);
        others.remove(Types.packageOf(type));
        String where = others.isEmpty() ? Types.packageOf(type) : others.first();
        return Problem.of(Message.NOT_ACCESSIBLE, at, user, Types.ref(type), where);
    }
}
