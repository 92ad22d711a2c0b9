package dev.ligature.processor.read;

import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.Names;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Reads one link record. One reader for each. */
final class LinkReader {

    static final int ENDS = 2;

    /** How the runtime's own tables begin, and those that SQLite has to itself. */
    private static final List<String> TAKEN = List.of("ligature_", "sqlite_");

    private final TypeElement link;
    private final String name;
    private final Annotation settings;
    private final EndReader ends;
    private final Set<String> nullable;
    private final Set<String> packages;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * For one record.
     *
     * @param nullable the components that are known to be nullable from elsewhere
     * @param packages the packages whose code will use the models
     */
    LinkReader(TypeElement link, ModelReader models, Set<String> nullable, Set<String> packages) {
        this.link = link;
        this.name = link.getSimpleName().toString();
        this.settings = Annotation.on(link, LigatureTypes.DEFINE_LINK).orElseThrow();
        this.ends = new EndReader(models);
        this.nullable = nullable;
        this.packages = packages;
    }

    /** Why a type cannot be a link; empty if it can. */
    static Optional<String> unfit(TypeElement type) {
        if (!Types.isRecord(type)) {
            return Optional.of(Types.kind(type));
        }
        if (!Types.isTopLevel(type)) {
            return Optional.of("nested in another type");
        }
        if (!type.getModifiers().contains(Modifier.PUBLIC)) {
            return Optional.of("not public");
        }
        return type.getTypeParameters().isEmpty() ? Optional.empty() : Optional.of("generic");
    }

    /** Reads the link; without its two ends there is no value, without some of its columns there is one. */
    Reading<LinkDefinition> read() {
        Optional<String> unfit = unfit(link);
        if (unfit.isPresent()) {
            return Reading.failed(Problem.of(Message.NOT_A_LINK, location(), name, unfit.get()));
        }
        List<? extends RecordComponentElement> components = link.getRecordComponents();
        List<? extends RecordComponentElement> endComponents =
                components.stream().filter(LinkReader::isEnd).toList();
        checkNumber(endComponents);
        checkOrder(components);
        List<EndDefinition> readEnds = new ArrayList<>();
        endComponents.forEach(end -> take(ends.read(link, end, packages), readEnds));
        List<ColumnDefinition> columns = new ArrayList<>();
        boolean endMissing = endComponents.size() < ENDS;
        // without any end nobody knows which components were meant to be columns
        components.stream()
                .filter(c -> !isEnd(c) && !endComponents.isEmpty() && !(endMissing && isRef(c)))
                .forEach(c -> take(column(c), columns));
        String table = table();
        if (endComponents.size() != ENDS || readEnds.size() != ENDS) {
            return new Reading<>(Optional.empty(), problems);
        }
        LinkDefinition definition = definition(readEnds, columns, table);
        List<Problem> misfits = new ReadOnlyRules(link, settings).check(definition);
        problems.addAll(misfits);
        boolean follows = definition.readOnly() && misfits.isEmpty();
        return new Reading<>(Optional.of(follows ? definition.following() : definition), problems);
    }

    private LinkDefinition definition(List<EndDefinition> bothEnds, List<ColumnDefinition> columns, String table) {
        return new LinkDefinition(
                Types.ref(link),
                Names.own(name),
                Names.literal(table),
                archive(table),
                bothEnds.get(0),
                bothEnds.get(1),
                columns,
                settings.flag("readOnly", false),
                settings.text("formerly"),
                Optional.empty());
    }

    private Reading<ColumnDefinition> column(RecordComponentElement component) {
        boolean known = nullable.contains(component.getSimpleName().toString());
        return new ColumnReader(link, component, known).read(packages);
    }

    private <T> void take(Reading<T> reading, List<T> values) {
        problems.addAll(reading.problems());
        reading.value().ifPresent(values::add);
    }

    static boolean isEnd(Element component) {
        return Annotation.on(component, LigatureTypes.LINK_END).isPresent();
    }

    private static boolean isRef(RecordComponentElement component) {
        return Types.is(component.asType(), LigatureTypes.REF);
    }

    private static String hint(String ends, String forgotten) {
        if (!forgotten.isEmpty()) {
            return " @LinkEnd is missing on " + forgotten + ".";
        }
        return ends.isEmpty() ? " Write each as @LinkEnd Ref<Product, String> product, say." : "";
    }

    private void checkNumber(List<? extends RecordComponentElement> found) {
        if (found.size() == ENDS) {
            return;
        }
        String names = found.stream().map(c -> c.getSimpleName().toString()).collect(Collectors.joining(", "));
        String forgotten = link.getRecordComponents().stream()
                .filter(c -> !isEnd(c) && isRef(c))
                .map(c -> c.getSimpleName().toString())
                .collect(Collectors.joining(", "));
        problems.add(Problem.of(
                Message.NOT_TWO_ENDS,
                location(),
                name,
                found.size(),
                names.isEmpty() ? "none" : names,
                hint(names, forgotten)));
    }

    private void checkOrder(List<? extends RecordComponentElement> components) {
        Optional<String> firstColumn = Optional.empty();
        for (RecordComponentElement component : components) {
            String componentName = component.getSimpleName().toString();
            if (!isEnd(component)) {
                firstColumn = firstColumn.or(() -> Optional.of(componentName));
            } else if (firstColumn.isPresent()) {
                String column = firstColumn.get();
                problems.add(Problem.of(
                        Message.END_AFTER_COLUMN,
                        Location.of(link.getQualifiedName().toString(), componentName),
                        name,
                        componentName,
                        column,
                        componentName,
                        column));
            }
        }
    }

    private String table() {
        String given = settings.text("table");
        String table = given.isEmpty() ? Names.own(name) : given;
        boolean taken = !settings.flag("readOnly", false) && TAKEN.stream().anyMatch(table::startsWith);
        if (!Names.legal(table) || taken) {
            Location at = given.isEmpty() ? location() : location().at("DefineLink", "table");
            problems.add(Problem.of(Message.TABLE_NAME_ILLEGAL, at, name, table));
        }
        return Names.shorten(table);
    }

    private Optional<String> archive(String table) {
        return settings.flag("archive", true)
                ? Optional.of(Names.literal(Names.shorten(table + "_archive")))
                : Optional.empty();
    }

    private Location location() {
        return Location.of(link.getQualifiedName().toString());
    }
}
