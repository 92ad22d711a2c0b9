package dev.ligature.processor.write;

import static dev.ligature.processor.write.Methods.many;
import static dev.ligature.processor.write.Methods.method;
import static dev.ligature.processor.write.Methods.one;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ligature.processor.model.Nouns;
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
    void addPartners(TypeSpec.Builder type) {
        if (direction.toMany()) {
            type.addMethod(partners()).addMethod(page());
        } else {
            type.addMethod(partner());
        }
    }

    private MethodSpec partner() {
        return method(names.partners(), optionalOf(to.ref()), Doc.of("The $L of $L.", to.alias(), from.aRecord()))
                .addParameter(one(from))
                .addStatement("return $L.partner($L)", direction.field(), from.one())
                .build();
    }

    private MethodSpec partners() {
        return method(
                        names.partners(),
                        JavaTypes.listOf(to.ref()),
                        Doc.of("The $L of $L, in the order of their keys.", to.alias(), from.aRecord()))
                .addParameter(one(from))
                .addStatement("return $L.partners($L)", direction.field(), from.one())
                .build();
    }

    private MethodSpec page() {
        return method(
                        names.partners(),
                        JavaTypes.generic(RuntimeTypes.PAGE, to.ref()),
                        Doc.of(
                                "At most {@code size} $L of $L, in the order of their keys, beginning at a cursor.",
                                to.alias(),
                                from.aRecord()))
                .addParameter(one(from))
                .addParameter(RuntimeTypes.CURSOR, "from")
                .addParameter(TypeName.INT, "size")
                .addStatement("return $L.partners($L, from, size)", direction.field(), from.one())
                .build();
    }

    /** The partners of many records. */
    MethodSpec byRecord() {
        String doc = direction.toMany()
                ? "The $L of each $L, an empty list where it has none."
                : "The $L of each $L that has one.";
        TypeName value = direction.toMany() ? JavaTypes.listOf(to.ref()) : to.ref();
        return method(
                        names.byRecord(),
                        JavaTypes.generic(ClassName.get(Map.class), from.ref(), value),
                        Doc.of(doc, to.alias(), from.record()))
                .addParameter(many(from))
                .addStatement(
                        "return $L.$L($L)",
                        direction.field(),
                        direction.toMany() ? "partnersByRecord" : "partnerByRecord",
                        from.many())
                .build();
    }

    /** The links of one record. */
    MethodSpec links() {
        TypeName linked = JavaTypes.generic(RuntimeTypes.LINKED, client.record());
        if (direction.toMany()) {
            Doc doc = Doc.of("The links of $L to its $L, in the order of their keys.", from.aRecord(), to.alias());
            return method(names.links(), JavaTypes.listOf(linked), doc)
                    .addParameter(one(from))
                    .addStatement("return $L.links($L)", direction.field(), from.one())
                    .build();
        }
        return method(
                        names.links(),
                        optionalOf(linked),
                        Doc.of("The link of $L to its $L.", from.aRecord(), to.alias()))
                .addParameter(one(from))
                .addStatement("return $L.link($L)", direction.field(), from.one())
                .build();
    }

    /** The number of partners of one record. */
    MethodSpec count() {
        return method(names.count(), TypeName.LONG, Doc.of("How many $L $L has.", to.alias(), from.aRecord()))
                .addParameter(one(from))
                .addStatement("return $L.count($L)", direction.field(), from.one())
                .build();
    }

    /** The past of one record. */
    MethodSpec history() {
        String partners =
                direction.toMany() ? to.alias() : Nouns.withArticle(to.end().alias());
        Doc doc = Doc.of("Each period in which $L had $L, the oldest first, live ones last.", from.aRecord(), partners);
        return method(names.history(), JavaTypes.listOf(JavaTypes.generic(RuntimeTypes.PERIOD, client.record())), doc)
                .addParameter(one(from))
                .addStatement("return $L.history($L)", direction.field(), from.one())
                .build();
    }

    private static TypeName optionalOf(TypeName type) {
        return JavaTypes.generic(ClassName.get(Optional.class), type);
    }
}
