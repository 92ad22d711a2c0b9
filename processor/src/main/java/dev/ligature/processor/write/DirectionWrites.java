package dev.ligature.processor.write;

import static dev.ligature.processor.write.Methods.many;
import static dev.ligature.processor.write.Methods.method;
import static dev.ligature.processor.write.Methods.one;

import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import dev.ligature.processor.write.source.Method;
import dev.ligature.processor.write.source.Parameter;
import java.util.ArrayList;
import java.util.List;

/** The methods of a client that set and clear the partners of a record at one end. */
final class DirectionWrites {

    private final Client client;
    private final Direction direction;
    private final ClientEnd from;
    private final ClientEnd to;
    private final DirectionNames names;

    DirectionWrites(Client client, Direction direction) {
        this.client = client;
        this.direction = direction;
        this.from = direction.from();
        this.to = direction.to();
        this.names = direction.names();
    }

    List<Method> methods() {
        List<Method> methods = new ArrayList<>();
        if (client.takesEnds()) {
            add(direction.toMany() ? setAll() : set(), methods);
        }
        if (client.takesRecords() && !client.columns().isEmpty()) {
            add(direction.toMany() ? setAllLinks() : setLink(), methods);
        }
        methods.add(direction.toMany() ? clearAll() : clear());
        return methods;
    }

    /** Adds a setter, and where a partner may have to be taken from another record, the one that says whether it is. */
    private void add(Setter setter, List<Method> methods) {
        Doc doc = setter.doc.refusing(RuntimeTypes.LINK_CONFLICT, Sentences.taken(direction));
        methods.add(method(setter.name, setter.returns, doc)
                .parameters(setter.parameters)
                .statement("return $L.$L, $T.REFUSED)", direction.field(), setter.call, RuntimeTypes.TAKING));
        if (direction.exclusive()) {
            methods.add(method(setter.name, setter.returns, setter.doc.and("$L", taking()))
                    .parameters(setter.parameters)
                    .parameter(RuntimeTypes.TAKING, "taking")
                    .statement("return $L.$L, taking)", direction.field(), setter.call));
        }
    }

    private String taking() {
        return "{@code taking} says what to do about " + to.aRecord() + " that has another " + from.alias() + ".";
    }

    private Setter set() {
        return new Setter(
                names.set(),
                RuntimeTypes.OUTCOME,
                Doc.of("Makes this the $L of $L.", to.alias(), from.aRecord())
                        .and("The link to another $L is dismissed as moved.", to.alias()),
                List.of(one(from), one(to)),
                Code.of("set($L, $L", from.one(), to.one()));
    }

    private Setter setLink() {
        return new Setter(
                names.set(),
                RuntimeTypes.OUTCOME,
                Doc.of(
                                "Makes the $L in {@code link} the $L of the $L in it, with its columns.",
                                to.record(),
                                to.alias(),
                                from.record())
                        .and("The link to another $L is dismissed as moved.", to.alias()),
                List.of(new Parameter(client.record(), "link")),
                Code.of("setLink(link"));
    }

    private Setter setAll() {
        String kept = client.columns().isEmpty() ? "" : "; links that stay keep their columns";
        return new Setter(
                names.set(),
                RuntimeTypes.COUNTS,
                Doc.of("Makes these, and no others, the $L of $L.", to.alias(), from.aRecord())
                        .and("Only what differs is written$L.", kept),
                List.of(one(from), many(to)),
                Code.of("setAll($L, $L", from.one(), to.many()));
    }

    private Setter setAllLinks() {
        Code all = Methods.collectionOf(client.record());
        return new Setter(
                names.setLinks(),
                RuntimeTypes.COUNTS,
                Doc.of("Makes these, and no others, the links of $L to its $L.", from.aRecord(), to.alias())
                        .and("Only what differs is written.")
                        .refusing(
                                ClassName.of(IllegalArgumentException.class),
                                "one of them is a link of another " + from.record()),
                List.of(one(from), new Parameter(all, "all")),
                Code.of("setAllLinks($L, all", from.one()));
    }

    private Method clear() {
        Doc doc = Doc.of("Dismisses the link of $L to its $L.", from.aRecord(), to.alias())
                .and("Returns whether there was one.");
        return method(names.clear(), JavaTypes.BOOLEAN, doc)
                .parameter(one(from))
                .statement("return $L.clear($L).dismissed() > 0", direction.field(), from.one());
    }

    private Method clearAll() {
        Doc doc = Doc.of("Dismisses the links of $L to all its $L.", from.aRecord(), to.alias());
        return method(names.clear(), RuntimeTypes.COUNTS, doc)
                .parameter(one(from))
                .statement("return $L.clear($L)", direction.field(), from.one());
    }

    /** A method that sets partners, up to the last argument of its call. */
    private record Setter(String name, Code returns, Doc doc, List<Parameter> parameters, Code call) {}
}
