package dev.ligature.text;

import dev.ligature.InvalidQueryException;
import dev.ligature.spi.Catalog;
import dev.ligature.spi.LinkEndType;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Side;
import dev.ligature.spi.Source;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The models and links of all catalogs by their names in texts. Immutable and safe for use by many threads. */
public final class Schema {

    private final Map<String, Source> roots = new TreeMap<>();
    private final Set<String> ambiguous = new TreeSet<>();
    private final Map<Class<?>, ModelType<?, ?>> models = new HashMap<>();
    private final Map<String, LinkType<?, ?, ?>> links = new TreeMap<>();
    private final Map<Class<?>, Map<String, Way>> ways = new HashMap<>();

    /** What the catalogs know. */
    public Schema(List<Catalog> catalogs) {
        catalogs.stream().flatMap(catalog -> catalog.models().stream()).forEach(this::add);
        models.values().forEach(this::root);
        catalogs.stream().flatMap(catalog -> catalog.links().stream()).forEach(this::add);
    }

    /** One jar may know less of a model than another; the same, as far as both do. */
    private void add(ModelType<?, ?> model) {
        models.merge(
                model.model(),
                model,
                (known, other) -> known.columns().size() >= other.columns().size() ? known : other);
    }

    private void root(Source source) {
        if (roots.putIfAbsent(source.name(), source) != null) {
            ambiguous.add(source.name());
        }
    }

    private void add(LinkType<?, ?, ?> link) {
        links.put(link.name(), link);
        if (!link.isReadOnly()) {
            root(link);
        }
        for (Side side : Side.values()) {
            ModelType<?, ?> target = models.get(link.end(side).model());
            if (target != null) {
                ways.computeIfAbsent(link.end(side.other()).model(), from -> new LinkedHashMap<>())
                        .put(link.end(side).alias(), new Way(link, side, target));
            }
        }
    }

    /**
     * The model or link of this name.
     *
     * @throws InvalidQueryException if there is none
     */
    public Source root(@Nullable String name) {
        if (name == null) {
            throw new InvalidQueryException("The name of a model or a link is missing", null);
        }
        if (ambiguous.contains(name)) {
            throw new InvalidQueryException(
                    "Several models or links are called %s, so none can be asked for by that name"
                            .formatted(Names.quoted(name)),
                    null);
        }
        Source root = roots.get(name);
        if (root == null) {
            throw new InvalidQueryException(
                    "There is no model or link called %s.%s"
                            .formatted(Names.quoted(name), Names.question(name, roots.keySet())),
                    null);
        }
        return root;
    }

    /** The names of all links that have tables of their own, sorted. */
    public List<String> linkNames() {
        return links.values().stream()
                .filter(link -> !link.isReadOnly())
                .map(LinkType::name)
                .toList();
    }

    /**
     * The link of this name that has tables of its own.
     *
     * @throws IllegalArgumentException if there is none
     */
    public LinkType<?, ?, ?> link(String name) {
        LinkType<?, ?, ?> link = links.get(name);
        if (link == null) {
            throw new IllegalArgumentException(
                    "There is no link called %s.%s".formatted(Names.quoted(name), Names.question(name, linkNames())));
        }
        if (link.isReadOnly()) {
            throw new IllegalArgumentException(
                    "%s is read-only: it follows a column of a model, which is changed by its module".formatted(name));
        }
        return link;
    }

    /** The ways that lead on from a model by their aliases. */
    Map<String, Way> ways(ModelType<?, ?> from) {
        return ways.getOrDefault(from.model(), Map.of());
    }

    /** The model at one end of a link, if a catalog knows it. */
    Optional<ModelType<?, ?>> end(LinkType<?, ?, ?> link, Side side) {
        LinkEndType<?, ?, ?> end = link.end(side);
        return Optional.ofNullable(models.get(end.model()));
    }

    /**
     * A way from a model.
     *
     * @param link over this link
     * @param side to the records at this end
     * @param target the model there
     */
    record Way(LinkType<?, ?, ?> link, Side side, ModelType<?, ?> target) {

        boolean isList() {
            return link.end(side).list();
        }
    }
}
