package dev.ligature.processor.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that a compilation defines, as far as it could be read; whether it fits together is not known yet.
 *
 * @param catalogs the catalogs, sorted
 * @param used the catalogs of other jars whose links can be followed
 * @param links the links, sorted, those of other jars too; those with errors of their own too, as far as they could be read
 * @param broken the links among them that have errors of their own, with the components that could not be read
 * @param unread links and views that have errors of their own, which is why nothing else is known of them
 * @param unreadLinks the links among these, with the models that they are of; without any where these are not known
 * @param views the views that stand for themselves, sorted
 * @param nestable every view that a component can be of, those of other jars too
 * @param models the models of links and views
 */
public record Declarations(
        List<CatalogDeclaration> catalogs,
        List<CatalogDeclaration> used,
        List<LinkDefinition> links,
        Map<ClassRef, Set<String>> broken,
        Set<ClassRef> unread,
        Map<ClassRef, Set<ClassRef>> unreadLinks,
        List<ViewDeclaration> views,
        Map<ClassRef, ViewDeclaration> nestable,
        Map<ClassRef, ModelDefinition> models) {

    /** Copies the collections. */
    public Declarations {
        catalogs = List.copyOf(catalogs);
        used = List.copyOf(used);
        links = List.copyOf(links);
        broken = Map.copyOf(broken);
        unread = Set.copyOf(unread);
        unreadLinks = Map.copyOf(unreadLinks);
        views = List.copyOf(views);
        nestable = Map.copyOf(nestable);
        models = Collections.unmodifiableMap(new TreeMap<>(models));
    }

    /** The link of this record. */
    public Optional<LinkDefinition> link(ClassRef type) {
        return links.stream().filter(link -> link.type().equals(type)).findFirst();
    }

    /** The links that have a table of their own. */
    public List<LinkDefinition> withTables() {
        return links.stream().filter(link -> !link.readOnly()).toList();
    }

    /** The names of a link's columns, of those too that could not be read. */
    public List<String> columnNames(LinkDefinition link) {
        return Stream.concat(
                        link.columns().stream().map(ColumnDefinition::name),
                        broken.getOrDefault(link.type(), Set.of()).stream().sorted())
                .toList();
    }

    /** Whether there may be an alias at a model, of a link of which nothing else is known. */
    public boolean mayHaveMoreAliases(ClassRef model) {
        return unreadLinks.values().stream().anyMatch(of -> of.isEmpty() || of.contains(model));
    }

    /** Whether a link has a column of this name that could not be read. */
    public boolean isUnread(LinkDefinition link, String column) {
        return broken.getOrDefault(link.type(), Set.of()).contains(column);
    }
}
