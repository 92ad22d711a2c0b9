package dev.ligature.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.Collection;
import javax.lang.model.element.Modifier;

/** What the methods of clients have in common. */
final class Methods {

    private Methods() {}

    /** A public method, so far without parameters and statements. */
    static MethodSpec.Builder method(String name, TypeName returns, Doc doc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(doc.code())
                .returns(returns);
    }

    /** The parameter for a record at this end. */
    static ParameterSpec one(ClientEnd end) {
        return ParameterSpec.builder(end.ref(), end.one()).build();
    }

    /** The parameter for several records at this end. */
    static ParameterSpec many(ClientEnd end) {
        return ParameterSpec.builder(collectionOf(end.ref()), end.many()).build();
    }

    static TypeName collectionOf(TypeName element) {
        return JavaTypes.generic(ClassName.get(Collection.class), element);
    }

    static TypeName iterableOf(TypeName element) {
        return JavaTypes.generic(ClassName.get(Iterable.class), element);
    }
}
