package dev.ligature.processor.write;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import dev.ligature.processor.write.source.Field;
import dev.ligature.processor.write.source.Method;
import dev.ligature.processor.write.source.Type;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The client of a link. */
final class ClientType extends GeneratedType {

    private final Client client;
    private final RefNames refs;

    ClientType(CatalogDefinition catalog, LinkDefinition link, RefNames refs) {
        super(
                GeneratedTypes.client(link),
                List.of(
                        link.type(),
                        link.left().model().type(),
                        link.right().model().type(),
                        catalog.type()));
        this.client = new Client(link);
        this.refs = refs;
    }

    @Override
    void fill(Type type) {
        type.modifiers("public final")
                .doc(doc())
                .annotation(info())
                .fields(client.columns().fields())
                .field(new ClientConstant(client, refs).field());
        addFields(type);
        addBinding(type);
        addWrites(type);
        new LinkReads(client).addTo(type);
        if (client.link().self()) {
            type.type(new RoleType(client.left()).type()).type(new RoleType(client.right()).type());
        }
        if (!client.columns().isEmpty()) {
            type.type(new ChangesType(client).type());
        }
    }

    @Override
    void mention(Mentions mentions) {
        LinkDefinition link = client.link();
        List<String> components = new ArrayList<>();
        link.ends().forEach(end -> {
            components.add(end.name());
            mentions.ref(end.model());
            mentions.stored(end.model().key().type());
        });
        link.columns().forEach(column -> {
            components.add(column.name());
            mentions.stored(column.type());
        });
        mentions.constructor(link.type(), components);
        components.forEach(component -> mentions.accessor(link.type(), component));
    }

    private Code doc() {
        return Code.builder()
                .add(
                        "The links between $L and $L, each a {@link $T}: creates, $Ldismisses and reads them.\n\n",
                        client.left().aRecord(),
                        client.right().aRecord(),
                        client.record(),
                        client.columns().isEmpty() ? "" : "changes, ")
                .add("<p>$L\n", Sentences.cardinality(client.fromLeft()))
                .add("$L\n\n", Sentences.cardinality(client.fromRight()))
                .add("<p>$L\n", Sentences.deletion(client.fromLeft()))
                .add("$L\n", Sentences.deletion(client.fromRight()))
                .add("Either way the link between them is dismissed.\n\n")
                .add(
                        "<p>Immutable and safe for use by many threads, except when bound to a connection by {@code with}.")
                .build();
    }

    private Code info() {
        List<Code> nullable = client.link().columns().stream()
                .filter(ColumnDefinition::nullable)
                .map(column -> Code.of("$S", column.name()))
                .toList();
        return Annotations.of(
                RuntimeTypes.LINK_INFO,
                nullable.isEmpty() ? List.of() : List.of(Annotations.member("nullable", nullable)));
    }

    private void addFields(Type type) {
        type.field(new Field("private final", client.store(), "links"));
        for (Direction direction : List.of(client.fromLeft(), client.fromRight())) {
            Code from = JavaTypes.generic(
                    RuntimeTypes.LINKS_FROM,
                    client.record(),
                    direction.from().ref(),
                    direction.to().ref());
            type.field(new Field("private final", from, direction.field()));
        }
    }

    private void addBinding(Type type) {
        type.method(Method.constructor(client.type())
                .modifiers("private")
                .parameter(client.store(), "links")
                .statement("this.links = links")
                .statement("this.$L = links.fromLeft()", client.fromLeft().field())
                .statement("this.$L = links.fromRight()", client.fromRight().field()));
        type.method(Methods.method(
                        "in", client.type(), Doc.of("The client that works in the databases of a {@code Ligature}."))
                .modifiers("public static")
                .parameter(RuntimeTypes.LIGATURE, "ligature")
                .statement("return new $T(ligature.links($L))", client.type(), Columns.TYPE));
        type.method(with(ClassName.of(Connection.class), "connection", "of this connection, which stays the caller's"));
        type.method(with(
                RuntimeTypes.JOOQ_CONFIGURATION,
                "configuration",
                "of this jOOQ configuration, which stays the caller's"));
        type.method(with(RuntimeTypes.TRANSACTION, "transaction", "that {@code Ligature.transaction} has begun"));
    }

    private Method with(ClassName type, String name, String whose) {
        return Methods.method("with", client.type(), Doc.of("The same client inside the transaction $L.", whose))
                .parameter(type, name)
                .statement("return new $T(links.with($L))", client.type(), name);
    }

    /** Those that write one link, or the links of one record, are steps as well; others are by the general one. */
    private void addWrites(Type type) {
        LinkWrites links = new LinkWrites(client);
        List<Method> ofRecords = Stream.of(client.fromLeft(), client.fromRight())
                .flatMap(direction -> new DirectionWrites(client, direction).methods().stream())
                .toList();
        type.methods(links.ofOne()).methods(links.ofMany()).methods(ofRecords);
        LinkSteps steps = new LinkSteps(client);
        links.ofOne().forEach(write -> type.method(steps.of(write)));
        ofRecords.forEach(write -> type.method(steps.of(write)));
        type.methods(steps.general());
    }
}
