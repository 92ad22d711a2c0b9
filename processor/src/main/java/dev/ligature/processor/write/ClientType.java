package dev.ligature.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.LinkDefinition;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

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
    void fill(TypeSpec.Builder type) {
        type.addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(doc())
                .addAnnotation(info())
                .addFields(client.columns().fields())
                .addField(new ClientConstant(client, refs).field());
        addFields(type);
        addBinding(type);
        addWrites(type);
        new LinkReads(client).addTo(type);
        if (client.link().self()) {
            type.addType(new RoleType(client.left()).type()).addType(new RoleType(client.right()).type());
        }
        if (!client.columns().isEmpty()) {
            type.addType(new ChangesType(client).type());
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

    private CodeBlock doc() {
        return CodeBlock.builder()
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

    private AnnotationSpec info() {
        AnnotationSpec.Builder info = AnnotationSpec.builder(RuntimeTypes.LINK_INFO);
        client.link().columns().stream()
                .filter(ColumnDefinition::nullable)
                .forEach(column -> info.addMember("nullable", "$S", column.name()));
        return info.build();
    }

    private void addFields(TypeSpec.Builder type) {
        type.addField(client.store(), "links", Modifier.PRIVATE, Modifier.FINAL);
        for (Direction direction : List.of(client.fromLeft(), client.fromRight())) {
            TypeName from = JavaTypes.generic(
                    RuntimeTypes.LINKS_FROM,
                    client.record(),
                    direction.from().ref(),
                    direction.to().ref());
            type.addField(from, direction.field(), Modifier.PRIVATE, Modifier.FINAL);
        }
    }

    private void addBinding(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(client.store(), "links")
                .addStatement("this.links = links")
                .addStatement("this.$L = links.fromLeft()", client.fromLeft().field())
                .addStatement("this.$L = links.fromRight()", client.fromRight().field())
                .build());
        type.addMethod(Methods.method(
                        "in", client.type(), Doc.of("The client that works in the databases of a {@code Ligature}."))
                .addModifiers(Modifier.STATIC)
                .addParameter(RuntimeTypes.LIGATURE, "ligature")
                .addStatement("return new $T(ligature.links($L))", client.type(), Columns.TYPE)
                .build());
        type.addMethod(
                with(ClassName.get(Connection.class), "connection", "of this connection, which stays the caller's"));
        type.addMethod(with(
                RuntimeTypes.JOOQ_CONFIGURATION,
                "configuration",
                "of this jOOQ configuration, which stays the caller's"));
        type.addMethod(with(RuntimeTypes.TRANSACTION, "transaction", "that {@code Ligature.transaction} has begun"));
    }

    private MethodSpec with(ClassName type, String name, String whose) {
        return Methods.method("with", client.type(), Doc.of("The same client inside the transaction $L.", whose))
                .addParameter(type, name)
                .addStatement("return new $T(links.with($L))", client.type(), name)
                .build();
    }

    /** Those that write one link, or the links of one record, are steps as well; others are by the general one. */
    private void addWrites(TypeSpec.Builder type) {
        LinkWrites links = new LinkWrites(client);
        List<MethodSpec> ofRecords = Stream.of(client.fromLeft(), client.fromRight())
                .flatMap(direction -> new DirectionWrites(client, direction).methods().stream())
                .toList();
        type.addMethods(links.ofOne()).addMethods(links.ofMany()).addMethods(ofRecords);
        LinkSteps steps = new LinkSteps(client);
        links.ofOne().forEach(write -> type.addMethod(steps.of(write)));
        ofRecords.forEach(write -> type.addMethod(steps.of(write)));
        type.addMethods(steps.general());
    }
}
