package dev.ligature.processor.write.diagram;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A flowchart: modules are subgraphs, models and links are nodes, and each end of a link is a line of its own, so that it
 * can say its cardinality and alias. The names of nodes are made of those in Java, so that a new link adds lines and changes
 * none.
 */
final class Mermaid {

    /** What may mean something to Mermaid, even in quotes. */
    private static final Pattern SPECIAL = Pattern.compile("[^\\p{L}\\p{N} .,:()*_]");

    /** Two dollars begin a formula, even as numbers, unless something that is not seen stands between. */
    private static final Pattern DOLLARS = Pattern.compile("\\$(?=\\$)");

    private static final String DOLLAR_AND_NOTHING = "\\$\u200B";

    private static final Pattern NO_NAME = Pattern.compile("[^A-Za-z0-9.]");

    private final CatalogDefinition catalog;
    private final StringBuilder text = new StringBuilder();

    Mermaid(CatalogDefinition catalog) {
        this.catalog = catalog;
    }

    String text() {
        line("flowchart LR");
        line("    accTitle: " + Captions.title(catalog));
        Captions.modules(catalog).forEach((module, models) -> {
            line("    subgraph " + name("module", module) + "[" + quoted(Captions.module(module)) + "]");
            models.forEach(model ->
                    line("        " + name("model", model.type()) + "[" + quoted(Captions.model(model)) + "]"));
            line("    end");
        });
        catalog.links().forEach(this::link);
        if (catalog.links().stream().anyMatch(LinkDefinition::readOnly)) {
            line("    classDef readOnly stroke-dasharray: 5 4");
        }
        return text.toString();
    }

    private void link(LinkDefinition link) {
        String name = name("link", link.type());
        String caption = Stream.concat(Stream.of(Captions.link(link)), Captions.columns(link).stream())
                .map(Mermaid::escaped)
                .collect(Collectors.joining("<br/>"));
        line("    " + name + "(\"" + caption + "\")" + (link.readOnly() ? ":::readOnly" : ""));
        line("    " + end(link.left()) + arrow(link, link.left(), "<--", "---") + label(link.left()) + name);
        line("    " + name + arrow(link, link.right(), "-->", "---") + label(link.right()) + end(link.right()));
    }

    /** An arrow points at what is deleted. */
    private static String arrow(LinkDefinition link, EndDefinition end, String cascade, String plain) {
        String solid = end.deleteCascade() ? cascade : plain;
        return " " + (link.readOnly() ? "-.-" : solid);
    }

    private static String label(EndDefinition end) {
        return "|" + quoted(Captions.end(end)) + "| ";
    }

    private static String end(EndDefinition end) {
        return name("model", end.model().type());
    }

    private static String name(String kind, ClassRef type) {
        return name(kind, type.qualifiedName());
    }

    /** No two Java names give one name: dots become underscores, and other characters numbers between two of them. */
    private static String name(String kind, String javaName) {
        return kind + "_" + numbered(NO_NAME, javaName, "_", "_").replace('.', '_');
    }

    private static String quoted(String caption) {
        return '"' + escaped(caption) + '"';
    }

    private static String escaped(String caption) {
        return numbered(SPECIAL, DOLLARS.matcher(caption).replaceAll(DOLLAR_AND_NOTHING), "#", ";");
    }

    private static String numbered(Pattern characters, String given, String before, String after) {
        return characters
                .matcher(given)
                .replaceAll(match -> before + match.group().codePointAt(0) + after);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
