package dev.ligature.processor.write;

import dev.ligature.processor.model.CamelCase;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ViewDefinition;
import dev.ligature.processor.model.ViewDefinition.Part;
import dev.ligature.processor.model.ViewDefinition.Shape;
import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import dev.ligature.processor.write.source.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A view and the views nested in it as constants of a query, each one after those that it needs. */
final class ViewConstants {

    /** The constant of the query's own view. */
    static final String ROOT = "VIEW";

    private final CatalogDefinition catalog;
    private final List<Field> fields = new ArrayList<>();
    private final Map<ViewDefinition, String> nested = new HashMap<>();
    private final Scope names = Scope.of(ROOT);

    ViewConstants(CatalogDefinition catalog, ViewDefinition root) {
        this.catalog = catalog;
        add(root, ROOT);
    }

    List<Field> fields() {
        return List.copyOf(fields);
    }

    private void add(ViewDefinition view, String constant) {
        ViewParts parts = new ViewParts(catalog, view.source());
        ClassName type = JavaTypes.of(view.type());
        Code.Builder code =
                Code.builder().add("$T.over($S, $L)$>$>", RuntimeTypes.VIEW_TYPE, text(view), parts.source());
        for (Part part : view.parts()) {
            code.add("\n.$L", parts.step(part, this::constant));
        }
        code.add("\n.create(values -> new $T($L))$<$<", type, arguments(view));
        fields.add(new Field("private static final", JavaTypes.generic(RuntimeTypes.VIEW_TYPE, type), constant)
                .value(code.build()));
    }

    /** The constant of a nested view, which is added first if it is not there yet. */
    private String constant(Shape.Nested shape) {
        String known = nested.get(shape.view());
        if (known != null) {
            return known;
        }
        String constant = names.take(CamelCase.constant(shape.view().type().simpleName()));
        nested.put(shape.view(), constant);
        add(shape.view(), constant);
        return constant;
    }

    private static Code arguments(ViewDefinition view) {
        Code.Builder arguments = Code.builder();
        for (int i = 0; i < view.parts().size(); i++) {
            arguments.add(i == 0 ? "$L" : ",$W$L", ViewParts.value(view.parts().get(i), i));
        }
        return arguments.build();
    }

    private static String text(ViewDefinition view) {
        return String.join(".", view.type().names());
    }
}
