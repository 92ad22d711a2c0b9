package dev.ligature.processor.write;

import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import dev.ligature.processor.write.source.Field;
import java.util.List;
import java.util.Optional;

/** The constant that tells the runtime all about a link. */
final class ClientConstant {

    private final Client client;
    private final LinkDefinition link;
    private final RefNames refs;

    ClientConstant(Client client, RefNames refs) {
        this.client = client;
        this.link = client.link();
        this.refs = refs;
    }

    Field field() {
        return field(Columns.TYPE)
                .doc("The link as the runtime knows it.")
                .value(Code.builder()
                        .add("new $T<>($>$>\n", RuntimeTypes.LINK_TYPE)
                        .add("$T.class,\n", client.record())
                        .add("/* name= */ $S,\n", link.name())
                        .add("/* table= */ $S,\n", link.table())
                        .add("/* archive= */ $L,\n", archive())
                        .add("$L,\n", end(client.left(), "LEFT"))
                        .add("$L,\n", end(client.right(), "RIGHT"))
                        .add("/* columns= */ $L,\n", client.columns().list())
                        .add("/* leftOf= */ $L,\n", reference(client.left()))
                        .add("/* rightOf= */ $L,\n", reference(client.right()))
                        .add("/* columnsOf= */ link -> new $T[] {$L},\n", Object.class, columnsOf())
                        .add("/* create= */ $L)$<$<", create())
                        .build());
    }

    /** The constant of a link that has no client. */
    Field readOnly() {
        EndDefinition holder = link.holder().orElseThrow();
        String left = client.left().one();
        String right = client.right().one();
        return field(LinkConstants.name(link))
                .doc(
                        "{@link $T}, which follows the column of a {@link $T}; for generated code.",
                        client.record(),
                        JavaTypes.of(holder.model().type()))
                .value(Code.builder()
                        .add("$T.readOnly($>$>\n", RuntimeTypes.LINK_TYPE)
                        .add("$T.class,\n", client.record())
                        .add("/* name= */ $S,\n", link.name())
                        .add("/* table= */ $S,\n", link.table())
                        .add("$L,\n", end(client.left(), "LEFT"))
                        .add("$L,\n", end(client.right(), "RIGHT"))
                        .add("/* holder= */ $T.$L,\n", RuntimeTypes.SIDE, holder.equals(link.left()) ? "LEFT" : "RIGHT")
                        .add("/* leftOf= */ $L,\n", reference(client.left()))
                        .add("/* rightOf= */ $L,\n", reference(client.right()))
                        .add("/* create= */ ($L, $L) -> new $T($L, $L))$<$<", left, right, client.record(), left, right)
                        .build());
    }

    private Field field(String constant) {
        Code type = JavaTypes.generic(
                RuntimeTypes.LINK_TYPE,
                client.record(),
                client.left().ref(),
                client.right().ref());
        return new Field("public static final", type, constant);
    }

    private Code archive() {
        return link.archive()
                .map(table -> Code.of("$T.of($S)", Optional.class, table))
                .orElse(Code.of("$T.empty()", Optional.class));
    }

    private Code end(ClientEnd side, String constant) {
        EndDefinition end = side.end();
        ClassName model = JavaTypes.of(end.model().type());
        return Code.builder()
                .add("new $T<>($>$>\n$T.$L,\n", RuntimeTypes.LINK_END_TYPE, RuntimeTypes.SIDE, constant)
                .add("/* name= */ $S,\n/* alias= */ $S,\n", end.name(), end.alias())
                .add("$T.class,\n", model)
                .add("/* list= */ $L,\n/* deleteCascade= */ $L,\n", end.list(), end.deleteCascade())
                .add("/* column= */ $S,\n", end.sql())
                .add("/* key= */ $L,\n", ColumnTypes.ofKey(end.model().key().type()))
                .add(
                        "/* ref= */ $L)$<$<",
                        client.hasRoles() ? Code.of("$T::new", side.ref()) : refs.reference(end.model()))
                .build();
    }

    /**
     * The reference at an end of a link record, in its role if the client has roles. A lambda: before {@code ::} a name can mean
     * the constant, where the record is called like it.
     */
    private Code reference(ClientEnd side) {
        String component = side.end().name();
        return client.hasRoles()
                ? Code.of("link -> $T.of(link.$L())", side.ref(), component)
                : Code.of("link -> link.$L()", component);
    }

    private Code columnsOf() {
        return link.columns().stream()
                .map(column -> Code.of("link.$L()", column.name()))
                .collect(Code.joining(",$W"));
    }

    private Code create() {
        String left = client.left().one();
        String right = client.right().one();
        Code.Builder create =
                Code.builder().add("($L, $L, values) -> new $T($L, $L", left, right, client.record(), left, right);
        List<ColumnDefinition> columns = link.columns();
        for (int i = 0; i < columns.size(); i++) {
            create.add(",$Wvalues.<$T>get($L)", JavaTypes.boxed(columns.get(i).type()), i);
        }
        return create.add(")").build();
    }
}
