package dev.ligature.conformance.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import dev.ligature.Condition;
import dev.ligature.Cursor;
import dev.ligature.GraphQuery;
import dev.ligature.InvalidQueryException;
import dev.ligature.Page;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Queries in text. */
@Tag("C-093")
abstract class GraphContract extends MarketContract {

    @Test
    void fieldsAreMapsInTheOrderInWhichTheyWereAskedFor() {
        List<Map<String, @Nullable Object>> found = graph("product")
                .fields("title", "id", "brand.*", "brand.country.name", "reviews.rating")
                .where("id", "p1")
                .fetch();
        assertThat(found).hasSize(1);
        Map<String, @Nullable Object> product = found.get(0);
        assertThat(product.keySet()).containsExactly("title", "id", "brand", "reviews");
        assertThat(product).contains(entry("title", "anvil"), entry("id", "p1"));
        assertThat(product.get("brand"))
                .isEqualTo(
                        nullable("id", "b1", "name", "acme", "deletedAt", null, "country", Map.of("name", "germany")));
        assertThat(product.get("reviews")).isEqualTo(List.of(Map.of("rating", 5), Map.of("rating", 3)));
    }

    @Test
    void withoutFieldsAllPropertiesOfTheRootAreShown() {
        assertThat(graph("product").where("title", "bolt").fetch())
                .containsExactly(
                        nullable("id", "p2", "title", "bolt", "price", new BigDecimal("5.50"), "deletedAt", null));
    }

    @Test
    void columnsOfLinksAndLinksThemselvesAreShown() {
        assertThat(graph("product")
                        .fields("id", "brand.name", "brand.link.featured", "tags.link.*")
                        .where("id", "p1")
                        .fetch())
                .containsExactly(Map.of(
                        "id",
                        "p1",
                        "brand",
                        Map.of("name", "acme", "link", Map.of("featured", true)),
                        "tags",
                        List.of(
                                Map.of("link", Map.of("weight", 2, "note", "hot")),
                                Map.of("link", nullable("weight", 1, "note", null)))));
        assertThat(graph("product_brand")
                        .fields("rank", "product.title", "brand.name")
                        .where("featured", "eq", true)
                        .where("product.title", "anvil")
                        .fetch())
                .containsExactly(
                        Map.of("rank", 1, "product", Map.of("title", "anvil"), "brand", Map.of("name", "acme")));
    }

    @Test
    void conditionsHaveTheOperatorsOfPathsAndReadTextAsValues() {
        assertThat(ids(graph("product").where("price", "between", "5", "7"))).containsExactly("p2", "p5", "p6");
        assertThat(ids(graph("product").where("price", "gt", 7))).containsExactly("p1");
        assertThat(ids(graph("product").where("title", "startsWith", "b"))).containsExactly("p2");
        assertThat(ids(graph("product").where("title", "like", "_o%"))).containsExactly("p2", "p3", "p5");
        assertThat(ids(graph("product").where("id", "in", "p1", "p3", "p9"))).containsExactly("p1", "p3");
        assertThat(ids(graph("product").where("id", "in", List.of("p1", "p3")))).containsExactly("p1", "p3");
        assertThat(ids(graph("product").where(p -> p.isNull("price")))).containsExactly("p3");
        assertThat(ids(graph("product").where("brand.country.name", "germany"))).containsExactly("p1", "p2");
        assertThat(ids(graph("product").where("reviews.rating", "ge", "3"))).containsExactly("p1", "p2");
        assertThat(ids(graph("product").where("tags.link.weight", "ge", 5))).containsExactly("p3");
        assertThat(ids(graph("product").where("brand.link.featured", "true"))).containsExactly("p1", "p3");
    }

    @Test
    void conditionsAreCombinedFreely() {
        assertThat(ids(graph("product").where(p -> p.is("title", "eq", "dowel").or(p.is("brand.name", "eq", "acme")))))
                .containsExactly("p1", "p2", "p5");
        assertThat(ids(graph("product").where(p -> p.isNotLinked("brand")))).containsExactly("p4", "p5", "p6");
        assertThat(ids(graph("product").where(p -> p.isLinked("reviews")))).containsExactly("p1", "p2");
        assertThat(ids(graph("product")
                        .where(p ->
                                p.any("reviews", r -> r.is("rating", "eq", 5).and(r.isLinked("replies"))))))
                .containsExactly("p1");
        assertThat(ids(graph("product").where(p -> p.none("reviews", r -> r.is("rating", "ge", 5)))))
                .containsExactly("p2", "p3", "p4", "p5", "p6");
        assertThat(ids(graph("product").where(p -> p.count("reviews").ge(2)))).containsExactly("p1");
    }

    @Test
    void pagesAndCountsFollowTheOrder() {
        GraphQuery byPrice =
                graph("product").fields("id").orderByDescending("price").orderBy("title");
        List<String> all = ids(byPrice);
        assertThat(all).containsExactly("p1", "p5", "p6", "p2", "p4", "p3");
        assertThat(ids(byPrice.limit(2).offset(1))).containsExactly("p5", "p6");
        assertThat(byPrice.count()).isEqualTo(6);
        assertThat(byPrice.where("title", "x").exists()).isFalse();
        List<String> paged = new ArrayList<>();
        Optional<Cursor> next = Optional.of(Cursor.start());
        while (next.isPresent()) {
            Page<Map<String, @Nullable Object>> page = byPrice.page(next.get(), 4);
            page.items().forEach(item -> paged.add((String) item.get("id")));
            next = page.next();
        }
        assertThat(paged).isEqualTo(all);
    }

    @Test
    void whatDoesNotExistIsAnErrorWithTheNearestName() {
        assertInvalid(() -> ligature().graph("prodct"), "Did you mean product?");
        assertInvalid(() -> graph("product").fields("titel"), "product has no \"titel\". Did you mean title?");
        assertInvalid(() -> graph("product").fields("brnad.name"), "Did you mean brand?");
        assertInvalid(() -> graph("product").fields("brand.nam"), "brand has no \"nam\". Did you mean name?");
        assertInvalid(() -> graph("product").fields("brand"), "ask for brand.*");
        assertInvalid(() -> graph("product").fields("title.size"), "is a property");
        assertInvalid(() -> graph("product").fields(""), "product has no \"\"");
        assertInvalid(() -> graph("product").where("rating", 3), "product has no \"rating\"");
        assertInvalid(() -> graph("product").where("brand", "b1"), "is an alias: add a property");
        assertInvalid(() -> graph("product").where("title", "equals", "x"), "There is no operator \"equals\"");
        assertInvalid(() -> graph("product").where("title", "contain", "x"), "Did you mean contains?");
        assertInvalid(() -> graph("product").where("price", "between", 1), "takes 2 values, not 1");
        assertInvalid(() -> graph("product").where("price", "cheap"), "\"cheap\" is not a value of price (DECIMAL)");
        assertInvalid(() -> graph("product").where("price", "lt", (Object) null), "use isNull");
        assertInvalid(() -> graph("product").orderBy("reviews.rating"), "no order by \"reviews.rating\"");
        assertInvalid(() -> graph("product").where(p -> p.count("brand").ge(1)), "cannot be counted");
        assertInvalid(() -> graph("product").where("title", "a\0b"), "title");
        assertInvalid(() -> graph("product").where("price", "isNull"), "where(p -> p.isNull(\"price\"))");
        assertInvalid(() -> graph("product").limit(-1), "limit");
        assertInvalid(() -> graph("product").page(Cursor.start(), 0), "A page has between 1 and 10000 records, not 0");
        assertInvalid(() -> graph("product").page(Cursor.parse("x"), 2), "cursor");
        assertInvalid(() -> graph("product").page(Cursor.parse("x".repeat(20_001)), 2), "too long");
        assertInvalid(() -> graph("product").fields(Arrays.asList("id", null)), "A path is missing");
        assertInvalid(() -> graph("product").where("title", (Object) null), "use isNull");
    }

    @Test
    void onlyWhatIsAllowedMayBeAskedAndNothingElseIsNamed() {
        GraphQuery open = ligature().graph("product").allow("id", "title", "brand.name", "reviews.*");
        assertThat(open.fields("*", "brand.*").where("id", "p1").fetch())
                .containsExactly(Map.of("id", "p1", "title", "anvil", "brand", Map.of("name", "acme")));
        assertThat(ids(open.where("reviews.rating", "ge", 4).orderBy("title"))).containsExactly("p1", "p2");
        assertInvalid(() -> open.fields("price"), "product has no \"price\". There are: brand, id, reviews, title");
        assertInvalid(() -> open.fields("brand.id"), "brand has no \"id\". There are: name");
        assertInvalid(() -> open.fields("brand.country.name"), "brand has no \"country\"");
        assertInvalid(() -> open.fields("tags.word"), "product has no \"tags\"");
        assertInvalid(() -> open.where("price", "gt", 1), "product has no \"price\"");
        assertInvalid(() -> open.orderBy("price"), "product has no \"price\"");
        assertInvalid(() -> open.where(p -> p.isLinked("tags")), "product has no \"tags\"");
        assertInvalid(() -> open.where(p -> p.any("reviews", r -> r.isLinked("replies"))), "review has no \"replies\"");
        assertInvalid(() -> ligature().graph("product").allow("titel"), "Did you mean title?");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> graph("product").fields("id").allow("id"));
    }

    @Test
    void depthAndSizeAreBounded() {
        String far = "successor.successor.successor.successor.successor.id";
        assertInvalid(() -> graph("product").fields(far), "more than 4 links");
        assertInvalid(() -> graph("product").where(far, "p1"), "more than 4 links");
        assertThat(graph("product").maxDepth(5).fields(far).limit(1).fetch()).hasSize(1);
        assertInvalid(() -> graph("product").maxFields(2).fields("id", "title", "price"), "More than 2 fields");
        assertInvalid(
                () -> graph("product").maxConditions(1).where("id", "p1").where("title", "x"),
                "More than 1 conditions");
        assertInvalid(() -> graph("product").maxValues(2).where("id", "in", "a", "b", "c"), "More than 2 values");
        assertInvalid(() -> graph("product").where("title", "x".repeat(1_001)), "longer than 1000 characters");
        assertInvalid(() -> graph("product").fields("x".repeat(1_001)), "too long");
        assertInvalid(() -> graph("product").maxOrders(1).orderBy("title").orderBy("price"), "More than 1 orders");
        assertInvalid(
                () -> graph("product")
                        .maxLinks(2)
                        .fields("brand.name", "tags.word")
                        .where("reviews.rating", 5),
                "more than 2 links");
        assertInvalid(
                () -> graph("product").where(p -> {
                    Condition deep = p.is("title", "eq", "x");
                    for (int i = 0; i < 10; i++) {
                        deep = deep.and(p.is("title", "eq", "y")).or(p.is("title", "eq", "z"));
                    }
                    return deep;
                }),
                "nested more than 15 deep");
        assertThat(ids(graph("product").where(p -> {
                    Condition twice = p.is("title", "eq", "bolt");
                    for (int i = 0; i < 100_000; i++) {
                        twice = twice.not();
                    }
                    return twice;
                })))
                .containsExactly("p2");
        assertThat(graph("product").maxRows(6).fields("id").fetch()).hasSize(6);
        assertInvalid(() -> graph("product").maxRows(5).fields("id").fetch(), "More than 5 rows");
        assertThat(graph("product")
                        .maxRows(5)
                        .fields("id")
                        .page(Cursor.start(), 5)
                        .items())
                .hasSize(5);
        assertInvalid(
                () -> graph("product").maxRows(2).fields("reviews.id").page(Cursor.start(), 2), "More than 2 rows");
        assertThat(graph("product")
                        .maxRows(Integer.MAX_VALUE)
                        .page(Cursor.start(), 2)
                        .items())
                .hasSize(2);
        assertInvalid(
                () -> graph("product")
                        .maxRows(3)
                        .fields("id", "reviews.id", "tags.id")
                        .limit(1)
                        .fetch(),
                "More than 3 rows");
    }

    private GraphQuery graph(String name) {
        return ligature().graph(name);
    }

    private static List<String> ids(GraphQuery query) {
        return query.fields("id").fetch().stream()
                .map(product -> (String) product.get("id"))
                .toList();
    }

    private static Map<String, @Nullable Object> nullable(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> map = new HashMap<>();
        List<@Nullable Object> all = Arrays.asList(namesAndValues);
        for (int i = 0; i < all.size(); i += 2) {
            map.put((String) all.get(i), all.get(i + 1));
        }
        return map;
    }

    private static void assertInvalid(ThrowingCallable query, String message) {
        assertThatExceptionOfType(InvalidQueryException.class).isThrownBy(query).withMessageContaining(message);
    }
}
