package dev.ligature.processor.write.diagram;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The boxes of a catalog and the lines between them, in an order that is always the same. */
final class Graph {

    private final List<ModuleNode> modules = new ArrayList<>();
    private final List<LinkNode> links = new ArrayList<>();
    private final Map<ClassRef, ModelBox> models = new HashMap<>();

    Graph(CatalogDefinition catalog) {
        Captions.modules(catalog).forEach((name, ofModule) -> {
            ModuleNode module = new ModuleNode(name, ofModule);
            module.models().forEach(box -> models.put(box.model().type(), box));
            modules.add(module);
        });
        catalog.links().forEach(this::add);
    }

    private void add(LinkDefinition link) {
        LinkNode node = new LinkNode(link);
        links.add(node);
        for (int row = 0; row < 2; row++) {
            EndDefinition end = link.ends().get(row);
            ModelBox model = Objects.requireNonNull(models.get(end.model().type()));
            Line line = new Line(node, row, end, model);
            node.add(line);
            model.add(line);
        }
    }

    List<ModuleNode> modules() {
        return modules;
    }

    List<LinkNode> links() {
        return links;
    }

    /** The boxes in groups that no line connects. */
    List<List<Node>> parts() {
        List<Node> all = new ArrayList<>(modules);
        all.addAll(links);
        return parts(all);
    }

    /** The same of some boxes, as if there were no others. */
    static List<List<Node>> parts(Collection<Node> nodes) {
        Set<Node> left = new LinkedHashSet<>(nodes);
        List<List<Node>> parts = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Node> part = new ArrayList<>();
            Deque<Node> next = new ArrayDeque<>(List.of(left.iterator().next()));
            while (!next.isEmpty()) {
                Node node = next.remove();
                if (left.remove(node)) {
                    part.add(node);
                    next.addAll(node.neighbours());
                }
            }
            parts.add(part);
        }
        return parts;
    }
}
