package dev.ligature.processor.write;

import static dev.ligature.processor.write.Methods.method;

import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import dev.ligature.processor.write.source.GenericType;
import dev.ligature.processor.write.source.Method;
import dev.ligature.processor.write.source.Parameter;
import java.util.List;
import java.util.function.Consumer;

/** The methods of a client for workflows: its other methods as steps, and what compensates them. */
final class LinkSteps {

    private final Client client;
    private final Code step;
    private final Code change;

    LinkSteps(Client client) {
        this.client = client;
        this.step = JavaTypes.generic(RuntimeTypes.LINK_STEP, client.record());
        this.change = JavaTypes.generic(RuntimeTypes.LINK_CHANGE, client.record());
    }

    /** A method of the client as a step, with the same parameters. */
    Method of(Method write) {
        List<Parameter> parameters = write.parameters();
        Code types =
                parameters.stream().map(p -> Code.of("$T", erased(p.type()))).collect(Code.joining(", "));
        Code arguments = parameters.stream().map(p -> Code.of("$L", p.name())).collect(Code.joining(", "));
        Doc doc = Doc.of("{@link #$L($L)} as a step that can be compensated.", write.name(), types);
        return method(DirectionNames.step(write.name()), step, doc)
                .parameters(parameters)
                .statement("return step(in -> in.$L($L))", write.name(), arguments);
    }

    private static Code erased(Code type) {
        return type instanceof GenericType generic ? generic.raw() : type;
    }

    /** Those that every client has. */
    List<Method> general() {
        return List.of(step(), changeFromJson(), compensate());
    }

    private Method step() {
        Doc doc = Doc.of("Any work as a step that can be compensated: {@code step(links -> links.dismissAll(pairs))}.")
                .and("{@code work} writes by the client that it is given, which is in the step's transaction.");
        return method("step", step, doc)
                .parameter(JavaTypes.generic(ClassName.of(Consumer.class), client.type()), "work")
                .statement("return links.step(in -> work.accept(new $T(in)))", client.type());
    }

    private Method changeFromJson() {
        Doc doc = Doc.of("The change that {@code LinkChange.toJson} has written.")
                .refusing(ClassName.of(IllegalArgumentException.class), "it is no change of these links");
        return method("changeFromJson", change, doc)
                .parameter(ClassName.of(String.class), "json")
                .statement("return links.change(json)");
    }

    private Method compensate() {
        Doc doc = Doc.of("Puts back exactly what a step has changed, and nothing else.")
                .and("Harmless where that has been done before.")
                .refusing(RuntimeTypes.STALE_CHANGE, "somebody has changed one of the links since");
        return method("compensate", JavaTypes.VOID, doc)
                .parameter(change, "done")
                .statement("links.compensate(done)");
    }
}
