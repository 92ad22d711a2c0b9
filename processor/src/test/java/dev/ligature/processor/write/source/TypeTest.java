package dev.ligature.processor.write.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypeTest {

    private static final ClassName SHOP = ClassName.of("shop", "Shop");
    private static final Code VOID = Code.of("void");

    @Test
    void aFileHasItsPackageItsImportsAndItsMembersInTheirOrder() {
        Type type = new Type(SHOP)
                .modifiers("public final")
                .doc("A shop.\n\n<p>It has brands.")
                .annotation(Code.of("@$T($S)", SuppressWarnings.class, "deprecation"))
                .superclass(new GenericType(ClassName.of(Map.class), ClassName.of(String.class), Code.of("byte[]")))
                .field(new Field("private final", ClassName.of("brands", "Brand"), "brand").value("null"))
                .method(Method.constructor(SHOP).statement("super()"))
                .method(Method.of(VOID, "close").modifiers("public").annotation(Code.of("@$T", Override.class)));
        assertThat(type.file(false, TypeTest::nothing)).isEqualTo("""
                package shop;

                import brands.Brand;
                import java.util.Map;

                /**
                 * A shop.
                 *
                 * <p>It has brands.
                 */
                @SuppressWarnings("deprecation")
                public final class Shop extends Map<String, byte[]> {
                    private final Brand brand = null;

                    Shop() {
                        super();
                    }

                    @Override
                    public void close() {
                    }
                }
                """);
    }

    @Test
    void classesOfJavaLangAreImportedWhereOthersHideThem() {
        assertThat(statements("$T text", String.class).file(true, TypeTest::nothing))
                .contains("import java.lang.String;");
        assertThat(statements("$T text", String.class).file(false, TypeTest::nothing))
                .doesNotContain("import");
    }

    @Test
    void theFirstOfOneNameIsImported() {
        assertThat(text("$T a, $T b", List.class, ClassName.of("other", "List")))
                .contains("List a, other.List b;");
    }

    @Test
    void aTypeOfTheSamePackageIsNeitherImportedNorHidden() {
        assertThat(text("$T a, $T b", List.class, ClassName.of("shop", "List"))).contains("java.util.List a, List b;");
    }

    @Test
    void aNestedTypeHidesOthersOfItsNameInsideTheType() {
        ClassName nested = SHOP.nested("List");
        Type type = statements("$T a, $T b, $T c", nested, List.class, nested.nested("Item"))
                .superclass(nested)
                .type(new Type(nested));
        assertThat(type.file(false, TypeTest::nothing))
                .contains("class Shop extends Shop.List {", "List a, java.util.List b, List.Item c;");
    }

    @Test
    void anInheritedTypeHidesOthersOfItsName() {
        ClassName base = ClassName.of("base", "Base");
        ClassName row = ClassName.of("other", "Row");
        Type type = statements("$T a, $T b, $T c", row, ClassName.of("shop", "Row"), base.nested("Row"))
                .annotation(Code.of("@$T", row))
                .superclass(new GenericType(base, row));
        assertThat(type.file(false, supertype -> supertype.equals(base) ? Set.of("Row") : Set.of()))
                .contains("other.Row a, shop.Row b, Base.Row c;");
    }

    @Test
    void theTypeItselfHidesOthersOfItsName() {
        assertThat(text("$T a, $T b", SHOP, ClassName.of("other", "Shop"))).contains("Shop a, other.Shop b;");
    }

    @Test
    void documentationImportsNothing() {
        Type type = new Type(SHOP).doc("Like a {@link $T}.", List.class);
        assertThat(type.file(false, TypeTest::nothing))
                .contains("{@link java.util.List}")
                .doesNotContain("import");
    }

    @Test
    void anAnnotationStandsBeforeTheLastPartOfAName() {
        Code nested = ClassName.of("shop", "Outer").nested("Inner").annotated(ClassName.of("shop", "Maybe"));
        Code generic = new GenericType(ClassName.of(List.class), nested).annotated(ClassName.of("shop", "Maybe"));
        assertThat(text("$T a", generic)).contains("@Maybe List<Outer.@Maybe Inner> a;");
    }

    @Test
    void aLineIsBrokenAtTheLastPlaceWhereItFits() {
        Code arguments = Stream.of("a".repeat(40), "b".repeat(42), "c".repeat(20))
                .map(Code::of)
                .collect(Code.joining(",$W"));
        assertThat(text("call($L)", arguments)).contains("""
                        call(%s, %s,
                                %s);
                """.formatted("a".repeat(40), "b".repeat(42), "c".repeat(20)));
    }

    @Test
    void parametersAreBrokenAsWell() {
        Method method = Method.of(VOID, "a".repeat(40))
                .parameter(Code.of("int"), "b".repeat(40))
                .parameter(Code.of("int"), "c".repeat(40));
        assertThat(new Type(SHOP).method(method).file(false, TypeTest::nothing))
                .contains("""
                    void %s(int %s,
                            int %s) {
                    }
                """.formatted("a".repeat(40), "b".repeat(40), "c".repeat(40)));
    }

    @Test
    void theFurtherLinesOfAStatementAreIndented() {
        assertThat(text("a()\n.b($>\n1$<)")).contains("""
                        a()
                                .b(
                                    1);
                """);
    }

    @Test
    void textsAreEscaped() {
        assertThat(text("$S", "a\"\\\n\t\r\f\b\u0007é")).contains("\"a\\\"\\\\\\n\\t\\r\\f\\b\\u0007é\";");
    }

    @Test
    void aPlaceThatDoesNotExistIsAMistake() {
        assertThatThrownBy(() -> text("$X", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> nothing(ClassName supertype) {
        return Set.of();
    }

    private static String text(String format, Object... arguments) {
        return statements(format, arguments).file(false, TypeTest::nothing);
    }

    private static Type statements(String format, Object... arguments) {
        return new Type(SHOP).method(Method.of(VOID, "method").statement(format, arguments));
    }
}
