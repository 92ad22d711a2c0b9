package dev.ligature.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.Nouns;
import javax.lang.model.element.Modifier;

/** The type of references for one end of a link from a model to itself, so that ends cannot be swapped unnoticed. */
final class RoleType {

    private final ClientEnd end;
    private final ClassName role;

    RoleType(ClientEnd end) {
        this.end = end;
        this.role = (ClassName) end.ref();
    }

    TypeSpec type() {
        ModelDefinition model = end.end().model();
        TypeName key = JavaTypes.boxed(model.key().type());
        String article = Nouns.withArticle(model.name());
        return TypeSpec.classBuilder(role)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("A reference to $L as $L.", article, end.record())
                .superclass(JavaTypes.ref(model))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(key, "key")
                        .addStatement("super($T.class, key)", JavaTypes.of(model.type()))
                        .build())
                .addMethod(of("The $L with this key, as $L.")
                        .addParameter(key, "key")
                        .addStatement("return new $T(key)", role)
                        .build())
                .addMethod(of("The same $L, as $L.")
                        .addParameter(JavaTypes.ref(model), "ref")
                        .addStatement("return new $T(ref.key())", role)
                        .build())
                .build();
    }

    private MethodSpec.Builder of(String doc) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(doc, Nouns.words(end.end().model().name()), end.record())
                .returns(role);
    }
}
