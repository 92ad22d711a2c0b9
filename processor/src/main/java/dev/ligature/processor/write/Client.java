package dev.ligature.processor.write;

import dev.ligature.processor.model.CamelCase;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import java.util.List;
import java.util.stream.Stream;

/** What the parts of a client have in common: the link, its types, and the names in the code. */
final class Client {

    private static final String CHANGES = "Changes";

    private final LinkDefinition link;
    private final Columns columns;
    private final Direction fromLeft;
    private final Direction fromRight;

    Client(LinkDefinition link) {
        this.link = link;
        this.columns = Columns.of(link);
        // these stand beside the parameters of ends in some method
        Scope names = Scope.ofParameters("links", "all", "changes", "taking", "from", "size", "values", "in");
        String leftField = names.take("from" + CamelCase.capitalised(link.left().name()));
        String rightField =
                names.take("from" + CamelCase.capitalised(link.right().name()));
        String leftOne = names.take(link.left().name(), "Ref");
        String rightOne = names.take(link.right().name(), "Ref");
        Scope roles = roles();
        ClientEnd left = end(link.left(), leftOne, names, roles);
        ClientEnd right = end(link.right(), rightOne, names, roles);
        List<DirectionNames> methods = DirectionNames.of(link);
        this.fromLeft = new Direction(left, right, leftField, methods.get(0));
        this.fromRight = new Direction(right, left, rightField, methods.get(1));
    }

    private ClientEnd end(EndDefinition end, String one, Scope names, Scope roles) {
        String many = names.take(ClientEnd.plural(end), "Refs");
        if (!hasRoles()) {
            return new ClientEnd(end, JavaTypes.ref(end.model()), one, many);
        }
        String role = roles.take(CamelCase.capitalised(end.name()), "Ref");
        return new ClientEnd(end, type().nested(role), one, many);
    }

    /** A role called like one of these types would have to be told from it in every line; a constant would hide it. */
    private Scope roles() {
        Stream<String> types = Stream.of(
                CHANGES,
                type().simpleName(),
                link.type().simpleName(),
                link.left().model().type().simpleName());
        Stream<String> constants = Stream.concat(Stream.of(Columns.TYPE), columns.constants());
        return Scope.of(Stream.concat(types, constants).distinct().toArray(String[]::new));
    }

    /** Whether references have the type of their role, so that those of one model are not taken for each other. */
    boolean hasRoles() {
        return link.self() && !link.readOnly();
    }

    LinkDefinition link() {
        return link;
    }

    Columns columns() {
        return columns;
    }

    ClientEnd left() {
        return fromLeft.from();
    }

    ClientEnd right() {
        return fromRight.from();
    }

    Direction fromLeft() {
        return fromLeft;
    }

    Direction fromRight() {
        return fromRight;
    }

    /** The client itself. */
    ClassName type() {
        return JavaTypes.of(GeneratedTypes.client(link));
    }

    /** The link record. */
    ClassName record() {
        return JavaTypes.of(link.type());
    }

    ClassName changes() {
        return type().nested(CHANGES);
    }

    Code store() {
        return JavaTypes.generic(RuntimeTypes.LINK_STORE, record(), left().ref(), right().ref());
    }

    /** Whether links can be given as records; in a link from a model to itself the ends of one could be swapped. */
    boolean takesRecords() {
        return !link.self();
    }

    /** Whether links can be given by their two ends alone. */
    boolean takesEnds() {
        return link.creatableByEnds();
    }
}
