package dev.ligature.processor.write;

import static dev.ligature.processor.write.Methods.method;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.function.Consumer;

/** The methods of a client for workflows: its other methods as steps, and what compensates them. */
final class LinkSteps {

    private final Client client;
    private final TypeName step;
    private final TypeName change;

    LinkSteps(Client client) {
        this.client = client;
        this.step = JavaTypes.generic(RuntimeTypes.LINK_STEP, client.record());
        this.change = JavaTypes.generic(RuntimeTypes.LINK_CHANGE, client.record());
    }

    /** A method of the client as a step, with the same parameters. */
    MethodSpec of(MethodSpec write) {
        List<ParameterSpec> parameters = write.parameters();
        CodeBlock types = parameters.stream()
                .map(p -> CodeBlock.of("$T", erased(p.type())))
                .collect(CodeBlock.joining(", "));
        CodeBlock arguments =
                parameters.stream().map(p -> CodeBlock.of("$N", p)).collect(CodeBlock.joining(", "));
        Doc doc = Doc.of("{@link #$L($L)} as a step that can be compensated.", write.name(), types);
        return method(DirectionNames.step(write.name()), step, doc)
                .addParameters(parameters)
                .addStatement("return step(in -> in.$L($L))", write.name(), arguments)
                .build();
    }

    private static TypeName erased(TypeName type) {
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
    }

    /** Those that every client has. */
    List<MethodSpec> general() {
        return List.of(step(), changeFromJson(), compensate());
    }

    private MethodSpec step() {
        Doc doc = Doc.of("Any work as a step that can be compensated: {@code step(links -> links.dismissAll(pairs))}.")
                .and("{@code work} writes by the client that it is given, which is in the step's transaction.");
        return method("step", step, doc)
                .addParameter(JavaTypes.generic(ClassName.get(Consumer.class), client.type()), "work")
                .addStatement("return links.step(in -> work.accept(new $T(in)))", client.type())
                .build();
    }

    private MethodSpec changeFromJson() {
        Doc doc = Doc.of("The change that {@code LinkChange.toJson} has written.")
                .refusing(ClassName.get(IllegalArgumentException.class), "it is no change of these links");
        return method("changeFromJson", change, doc)
                .addParameter(String.class, "json")
                .addStatement("return links.change(json)")
                .build();
    }

    private MethodSpec compensate() {
        Doc doc = Doc.of("Puts back exactly what a step has changed, and nothing else.")
                .and("Harmless where that has been done before.")
                .refusing(RuntimeTypes.STALE_CHANGE, "somebody has changed one of the links since");
        return method("compensate", TypeName.VOID, doc)
                .addParameter(change, "done")
                .addStatement("links.compensate(done)")
                .build();
    }
}
