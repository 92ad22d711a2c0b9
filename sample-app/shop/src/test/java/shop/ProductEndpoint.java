package shop;

import dev.ligature.Cursor;
import dev.ligature.GraphQuery;
import dev.ligature.InvalidQueryException;
import dev.ligature.Ligature;
import dev.ligature.Page;
import dev.ligature.UnsupportedQueryException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code GET /products} does, whatever the framework around it is. */
final class ProductEndpoint {

    private static final int PAGE_SIZE = 50;

    private final GraphQuery products;

    ProductEndpoint(Ligature ligature) {
        products = ligature.graph("product")
                .allow("id", "title", "price", "brand.name", "brand.link.featured")
                .maxFields(20)
                .maxConditions(10)
                .maxRows(1_000);
    }

    Response get(List<String> fields, Map<String, String> filters, @Nullable String cursor) {
        try {
            GraphQuery query = products.fields(fields);
            for (Map.Entry<String, String> filter : filters.entrySet()) {
                query = query.where(filter.getKey(), "eq", filter.getValue());
            }
            Page<Map<String, @Nullable Object>> page =
                    query.orderBy("title").page(cursor == null ? Cursor.start() : Cursor.parse(cursor), PAGE_SIZE);
            return new Response(200, page.items(), page.next().map(Cursor::text));
        } catch (InvalidQueryException wrong) {
            return Response.error(400, String.valueOf(wrong.getMessage())); // names nothing that is not allowed
        } catch (UnsupportedQueryException refused) {
            return Response.error(422, "This cannot be asked here"); // its message is for the log
        }
    }

    /** What goes out, the body as JSON. */
    record Response(int status, Object body, Optional<String> next) {

        static Response error(int status, String message) {
            return new Response(status, Map.of("error", message), Optional.empty());
        }
    }
}
