package dev.ligature.processor.write;

import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import dev.ligature.processor.write.source.Method;
import dev.ligature.processor.write.source.Parameter;
import java.util.Collection;

/** What the methods of clients have in common. */
final class Methods {

    private Methods() {}

    /** A public method, so far without parameters and statements. */
    static Method method(String name, Code returns, Doc doc) {
        return Method.of(returns, name).modifiers("public").doc(doc.code());
    }

    /** The parameter for a record at this end. */
    static Parameter one(ClientEnd end) {
        return new Parameter(end.ref(), end.one());
    }

    /** The parameter for several records at this end. */
    static Parameter many(ClientEnd end) {
        return new Parameter(collectionOf(end.ref()), end.many());
    }

    static Code collectionOf(Code element) {
        return JavaTypes.generic(ClassName.of(Collection.class), element);
    }

    static Code iterableOf(Code element) {
        return JavaTypes.generic(ClassName.of(Iterable.class), element);
    }
}
