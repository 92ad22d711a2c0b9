package dev.ligature.processor.write;

import static dev.ligature.processor.write.Methods.many;
import static dev.ligature.processor.write.Methods.method;
import static dev.ligature.processor.write.Methods.one;

import dev.ligature.processor.model.Nouns;
import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import dev.ligature.processor.write.source.Method;
import dev.ligature.processor.write.source.Type;
import java.util.Map;
import java.util.Optional;

/** The methods of a client that read from the records of one end. */
final class DirectionReads {

    private final Client client;
    private final Direction direction;
    private final ClientEnd from;
    private final ClientEnd to;
    private final DirectionNames names;

    DirectionReads(Client client, Direction direction) {
        this.client = client;
        this.direction = direction;
        this.from = direction.from();
        this.to = direction.to();
        this.names = direction.names();
    }

    /** The partners of one record. */
    void addPartners(Type type) {
        if (direction.toMany()) {
            type.method(partners()).method(page());
        } else {
            type.method(partner());
        }
    }

    private Method partner() {
        return method(names.partners(), optionalOf(to.ref()), Doc.of("The $L of $L.", to.alias(), from.aRecord()))
                .parameter(one(from))
                .statement("return $L.partner($L)", direction.field(), from.one());
    }

    private Method partners() {
        return method(
                        names.partners(),
                        JavaTypes.listOf(to.ref()),
                        Doc.of("The $L of $L, in the order of their keys.", to.alias(), from.aRecord()))
                .parameter(one(from))
                .statement("return $L.partners($L)", direction.field(), from.one());
    }

    private Method page() {
        return method(
                        names.partners(),
                        JavaTypes.generic(RuntimeTypes.PAGE, to.ref()),
                        Doc.of(
                                "At most {@code size} $L of $L, in the order of their keys, beginning at a cursor.",
                                to.alias(),
                                from.aRecord()))
                .parameter(one(from))
                .parameter(RuntimeTypes.CURSOR, "from")
                .parameter(JavaTypes.INT, "size")
                .statement("return $L.partners($L, from, size)", direction.field(), from.one());
    }

    /** The partners of many records. */
    Method byRecord() {
        String doc = direction.toMany()
                ? "The $L of each $L, an empty list where it has none."
                : "The $L of each $L that has one.";
        Code value = direction.toMany() ? JavaTypes.listOf(to.ref()) : to.ref();
        return method(
                        names.byRecord(),
                        JavaTypes.generic(ClassName.of(Map.class), from.ref(), value),
                        Doc.of(doc, to.alias(), from.record()))
                .parameter(many(from))
                .statement(
                        "return $L.$L($L)",
                        direction.field(),
                        direction.toMany() ? "partnersByRecord" : "partnerByRecord",
                        from.many());
    }

    /** The links of one record. */
    Method links() {
        Code linked = JavaTypes.generic(RuntimeTypes.LINKED, client.record());
        if (direction.toMany()) {
            Doc doc = Doc.of("The links of $L to its $L, in the order of their keys.", from.aRecord(), to.alias());
            return method(names.links(), JavaTypes.listOf(linked), doc)
                    .parameter(one(from))
                    .statement("return $L.links($L)", direction.field(), from.one());
        }
        return method(
                        names.links(),
                        optionalOf(linked),
                        Doc.of("The link of $L to its $L.", from.aRecord(), to.alias()))
                .parameter(one(from))
                .statement("return $L.link($L)", direction.field(), from.one());
    }

    /** The number of partners of one record. */
    Method count() {
        return method(names.count(), JavaTypes.LONG, Doc.of("How many $L $L has.", to.alias(), from.aRecord()))
                .parameter(one(from))
                .statement("return $L.count($L)", direction.field(), from.one());
    }

    /** The past of one record. */
    Method history() {
        String partners =
                direction.toMany() ? to.alias() : Nouns.withArticle(to.end().alias());
        Doc doc = Doc.of("Each period in which $L had $L, the oldest first, live ones last.", from.aRecord(), partners);
        return method(names.history(), JavaTypes.listOf(JavaTypes.generic(RuntimeTypes.PERIOD, client.record())), doc)
                .parameter(one(from))
                .statement("return $L.history($L)", direction.field(), from.one());
    }

    private static Code optionalOf(Code type) {
        return JavaTypes.generic(ClassName.of(Optional.class), type);
    }
}
