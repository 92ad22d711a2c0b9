package dev.ligature.processor.write;

import static dev.ligature.processor.write.Methods.method;
import static dev.ligature.processor.write.Methods.one;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The methods of a client that create, change and dismiss links. */
final class LinkWrites {

    private final Client client;
    private final ClientEnd left;
    private final ClientEnd right;
    private final boolean columns;

    LinkWrites(Client client) {
        this.client = client;
        this.left = client.left();
        this.right = client.right();
        this.columns = !client.columns().isEmpty();
    }

    /** Those that write one link. */
    List<MethodSpec> ofOne() {
        List<MethodSpec> methods = new ArrayList<>();
        if (client.takesEnds()) {
            methods.add(create());
        }
        if (client.takesRecords()) {
            methods.add(createRecord());
        } else if (columns) {
            methods.add(createWithColumns());
        }
        if (columns) {
            methods.add(update());
        }
        methods.add(dismiss());
        return methods;
    }

    /** Those that write any number of links. */
    List<MethodSpec> ofMany() {
        List<MethodSpec> methods = new ArrayList<>();
        if (client.takesRecords()) {
            methods.add(createAll());
        }
        if (client.takesEnds()) {
            methods.add(linkAll());
        }
        methods.add(dismissAll());
        return methods;
    }

    private MethodSpec create() {
        String defaults = columns ? "; its columns take their defaults" : "";
        Doc doc = Doc.of("Links $L and $L$L.", left.aRecord(), right.aRecord(), defaults)
                .and("A live link is left as it is.")
                .refusing(RuntimeTypes.LINK_CONFLICT, Sentences.conflict(client));
        return method("create", RuntimeTypes.OUTCOME, doc)
                .addParameter(one(left))
                .addParameter(one(right))
                .addStatement("return links.create($L, $L)", left.one(), right.one())
                .build();
    }

    private MethodSpec createRecord() {
        Doc doc = Doc.of("Links $L and $L$L.", left.aRecord(), right.aRecord(), columns ? ", with all columns" : "")
                .and(columns ? "A live link takes the columns." : "A live link is left as it is.")
                .refusing(RuntimeTypes.LINK_CONFLICT, Sentences.conflict(client));
        return method("create", RuntimeTypes.OUTCOME, doc)
                .addParameter(client.record(), "link")
                .addStatement("return links.create(link)")
                .build();
    }

    private MethodSpec createWithColumns() {
        Doc doc = Doc.of("Links $L and $L: {@code $L}.", left.aRecord(), right.aRecord(), example("create"))
                .and("Columns that are not given take their defaults, or stay as they are in a live link.")
                .refusing(RuntimeTypes.LINK_CONFLICT, Sentences.conflict(client))
                .refusing(
                        ClassName.get(IllegalArgumentException.class),
                        client.takesEnds() ? "" : "a column is missing that has no default");
        return method("create", RuntimeTypes.OUTCOME, doc)
                .addParameter(one(left))
                .addParameter(one(right))
                .addParameter(consumer(), "changes")
                .addStatement(
                        "return links.create($L, $L, $T.collect(changes))", left.one(), right.one(), client.changes())
                .build();
    }

    private MethodSpec update() {
        Doc doc = Doc.of("Changes columns of a live link: {@code $L}.", example("update"))
                .and("Columns that are not given stay as they are.")
                .refusing(RuntimeTypes.LINK_NOT_FOUND, "the two are not linked");
        return method("update", TypeName.VOID, doc)
                .addParameter(one(left))
                .addParameter(one(right))
                .addParameter(consumer(), "changes")
                .addStatement("links.update($L, $L, $T.collect(changes))", left.one(), right.one(), client.changes())
                .build();
    }

    private MethodSpec dismiss() {
        Doc doc = Doc.of("Dismisses the link of $L and $L.", left.aRecord(), right.aRecord())
                .and("Returns whether there was one.");
        return method("dismiss", TypeName.BOOLEAN, doc)
                .addParameter(one(left))
                .addParameter(one(right))
                .addStatement("return links.dismiss($L, $L)", left.one(), right.one())
                .build();
    }

    private MethodSpec createAll() {
        Doc doc = Doc.of(
                        "Creates $Lany number of links in one transaction, all or nothing.",
                        columns ? "or updates " : "")
                .and("The same pair twice is one link$L.", columns ? "; the later columns win" : "")
                .refusing(RuntimeTypes.LINK_CONFLICT, Sentences.conflictOfMany(client));
        return method("createAll", RuntimeTypes.COUNTS, doc)
                .addParameter(Methods.iterableOf(client.record()), "all")
                .addStatement("return links.createAll(all)")
                .build();
    }

    private MethodSpec linkAll() {
        Doc doc = Doc.of("Links any number of pairs in one transaction, all or nothing.")
                .and("Live links are left as they are.")
                .refusing(RuntimeTypes.LINK_CONFLICT, Sentences.conflictOfMany(client));
        return method("linkAll", RuntimeTypes.COUNTS, doc)
                .addParameter(pairs(), "pairs")
                .addStatement("return links.linkAll(pairs)")
                .build();
    }

    private MethodSpec dismissAll() {
        Doc doc = Doc.of("Dismisses any number of links in one transaction, all or nothing.")
                .and("Pairs that are not linked count as unchanged.");
        return method("dismissAll", RuntimeTypes.COUNTS, doc)
                .addParameter(pairs(), "pairs")
                .addStatement("return links.dismissAll(pairs)")
                .build();
    }

    private TypeName pairs() {
        return Methods.iterableOf(JavaTypes.generic(RuntimeTypes.PAIR, left.ref(), right.ref()));
    }

    private TypeName consumer() {
        return JavaTypes.generic(ClassName.get(Consumer.class), client.changes());
    }

    /** Such as {@code update(product, brand, c -> c.featured(..))}. */
    private String example(String method) {
        String column = client.link().columns().get(0).name();
        return method + "(" + left.one() + ", " + right.one() + ", c -> c." + column + "(..))";
    }
}
