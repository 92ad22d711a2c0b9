package dev.ligature.processor.write;

import static dev.ligature.processor.write.Methods.method;
import static dev.ligature.processor.write.Methods.one;

import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import dev.ligature.processor.write.source.Method;
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
    List<Method> ofOne() {
        List<Method> methods = new ArrayList<>();
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
    List<Method> ofMany() {
        List<Method> methods = new ArrayList<>();
        if (client.takesRecords()) {
            methods.add(createAll());
            methods.add(telling("createAll", Methods.iterableOf(client.record()), "all"));
        }
        if (client.takesEnds()) {
            methods.add(linkAll());
            methods.add(telling("linkAll", pairs(), "pairs"));
        }
        methods.add(dismissAll());
        methods.add(telling("dismissAll", pairs(), "pairs"));
        return methods;
    }

    private Method create() {
        String defaults = columns ? "; its columns take their defaults" : "";
        Doc doc = Doc.of("Links $L and $L$L.", left.aRecord(), right.aRecord(), defaults)
                .and("A live link is left as it is.")
                .refusing(RuntimeTypes.LINK_CONFLICT, Sentences.conflict(client));
        return method("create", RuntimeTypes.OUTCOME, doc)
                .parameter(one(left))
                .parameter(one(right))
                .statement("return links.create($L, $L)", left.one(), right.one());
    }

    private Method createRecord() {
        Doc doc = Doc.of("Links $L and $L$L.", left.aRecord(), right.aRecord(), columns ? ", with all columns" : "")
                .and(columns ? "A live link takes the columns." : "A live link is left as it is.")
                .refusing(RuntimeTypes.LINK_CONFLICT, Sentences.conflict(client));
        return method("create", RuntimeTypes.OUTCOME, doc)
                .parameter(client.record(), "link")
                .statement("return links.create(link)");
    }

    private Method createWithColumns() {
        Doc doc = Doc.of("Links $L and $L: {@code $L}.", left.aRecord(), right.aRecord(), example("create"))
                .and("Columns that are not given take their defaults, or stay as they are in a live link.")
                .refusing(RuntimeTypes.LINK_CONFLICT, Sentences.conflict(client))
                .refusing(
                        ClassName.of(IllegalArgumentException.class),
                        client.takesEnds() ? "" : "a column is missing that has no default");
        return method("create", RuntimeTypes.OUTCOME, doc)
                .parameter(one(left))
                .parameter(one(right))
                .parameter(consumer(), "changes")
                .statement(
                        "return links.create($L, $L, $T.collect(changes))", left.one(), right.one(), client.changes());
    }

    private Method update() {
        Doc doc = Doc.of("Changes columns of a live link: {@code $L}.", example("update"))
                .and("Columns that are not given stay as they are.")
                .refusing(RuntimeTypes.LINK_NOT_FOUND, "the two are not linked");
        return method("update", JavaTypes.VOID, doc)
                .parameter(one(left))
                .parameter(one(right))
                .parameter(consumer(), "changes")
                .statement("links.update($L, $L, $T.collect(changes))", left.one(), right.one(), client.changes());
    }

    private Method dismiss() {
        Doc doc = Doc.of("Dismisses the link of $L and $L.", left.aRecord(), right.aRecord())
                .and("Returns whether there was one.");
        return method("dismiss", JavaTypes.BOOLEAN, doc)
                .parameter(one(left))
                .parameter(one(right))
                .statement("return links.dismiss($L, $L)", left.one(), right.one());
    }

    private Method createAll() {
        Doc doc = Doc.of(
                        "Creates $Lany number of links in one transaction, all or nothing.",
                        columns ? "or updates " : "")
                .and("The same pair twice is one link$L.", columns ? "; the later columns win" : "")
                .refusing(RuntimeTypes.LINK_CONFLICT, Sentences.conflictOfMany(client));
        return method("createAll", RuntimeTypes.COUNTS, doc)
                .parameter(Methods.iterableOf(client.record()), "all")
                .statement("return links.createAll(all)");
    }

    private Method linkAll() {
        Doc doc = Doc.of("Links any number of pairs in one transaction, all or nothing.")
                .and("Live links are left as they are.")
                .refusing(RuntimeTypes.LINK_CONFLICT, Sentences.conflictOfMany(client));
        return method("linkAll", RuntimeTypes.COUNTS, doc)
                .parameter(pairs(), "pairs")
                .statement("return links.linkAll(pairs)");
    }

    private Method dismissAll() {
        Doc doc = Doc.of("Dismisses any number of links in one transaction, all or nothing.")
                .and("Pairs that are not linked count as unchanged.");
        return method("dismissAll", RuntimeTypes.COUNTS, doc)
                .parameter(pairs(), "pairs")
                .statement("return links.dismissAll(pairs)");
    }

    /** The same with somebody who is told how far it is. */
    private Method telling(String name, Code type, String parameter) {
        Doc doc = Doc.of(
                        "As {@code $L($L)}, and tells what it has written so far: after each 5,000 links at most,",
                        name,
                        parameter)
                .and("the last time when all is written and not yet committed.")
                .and("When the transaction is run again, the sums begin anew.")
                .and("What {@code progress} throws undoes all. It must not use the connection.");
        return method(name, RuntimeTypes.COUNTS, doc)
                .parameter(type, parameter)
                .parameter(progress(), "progress")
                .statement("return links.$L($L, progress)", name, parameter);
    }

    private static Code progress() {
        return JavaTypes.generic(ClassName.of(Consumer.class), Code.of("? super $T", RuntimeTypes.COUNTS));
    }

    private Code pairs() {
        return Methods.iterableOf(JavaTypes.generic(RuntimeTypes.PAIR, left.ref(), right.ref()));
    }

    private Code consumer() {
        return JavaTypes.generic(ClassName.of(Consumer.class), client.changes());
    }

    /** Such as {@code update(product, brand, c -> c.featured(..))}. */
    private String example(String method) {
        String column = client.link().columns().get(0).name();
        return method + "(" + left.one() + ", " + right.one() + ", c -> c." + column + "(..))";
    }
}
