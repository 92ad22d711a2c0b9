package dev.ligature.processor.write;

import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.Nouns;
import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import dev.ligature.processor.write.source.Method;
import dev.ligature.processor.write.source.Type;

/** The type of references for one end of a link from a model to itself, so that ends cannot be swapped unnoticed. */
final class RoleType {

    private final ClientEnd end;
    private final ClassName role;

    RoleType(ClientEnd end) {
        this.end = end;
        this.role = (ClassName) end.ref();
    }

    Type type() {
        ModelDefinition model = end.end().model();
        Code key = JavaTypes.boxed(model.key().type());
        String article = Nouns.withArticle(model.name());
        return new Type(role)
                .modifiers("public static final")
                .doc("A reference to $L as $L.", article, end.record())
                .superclass(JavaTypes.ref(model))
                .method(Method.constructor(role)
                        .modifiers("private")
                        .parameter(key, "key")
                        .statement("super($T.class, key)", JavaTypes.of(model.type())))
                .method(of("The $L with this key, as $L.").parameter(key, "key").statement("return new $T(key)", role))
                .method(of("The same $L, as $L.")
                        .parameter(JavaTypes.ref(model), "ref")
                        .statement("return new $T(ref.key())", role));
    }

    private Method of(String doc) {
        return Method.of(role, "of")
                .modifiers("public static")
                .doc(doc, Nouns.words(end.end().model().name()), end.record());
    }
}
