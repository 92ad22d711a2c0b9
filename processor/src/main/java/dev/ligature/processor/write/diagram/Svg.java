package dev.ligature.processor.write.diagram;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.write.diagram.Pen.Anchor;
import java.util.List;
import java.util.stream.Collectors;

/** A picture that needs nothing besides itself, and can stand in a page too: it has no style sheet, script or ids. */
final class Svg {

    private final CatalogDefinition catalog;
    private final Graph graph;
    private final Layout layout;
    private final List<String> legend;
    private final Xml xml = new Xml();
    private final Pen pen = new Pen(xml);

    Svg(CatalogDefinition catalog) {
        this.catalog = catalog;
        this.graph = new Graph(catalog);
        this.layout = new Layout(graph);
        this.legend = Captions.legend(catalog);
    }

    String text() {
        int width = Math.max(layout.width(), legendWidth() + 2 * Layout.MARGIN);
        int height = layout.height() + (legend.isEmpty() ? 0 : legendHeight() + Layout.MARGIN);
        xml.begin(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "width",
                width,
                "height",
                height,
                "viewBox",
                "0 0 " + width + " " + height,
                "font-family",
                "ui-monospace, Menlo, Consolas, monospace",
                "font-size",
                TextSize.FONT,
                "fill",
                Pen.INK);
        xml.element("title", Captions.title(catalog));
        xml.element("desc", catalog.links().stream().map(Svg::sentence).collect(Collectors.joining(" ")));
        graph.modules().forEach(this::draw);
        graph.links().forEach(this::draw);
        drawLegend();
        xml.end();
        return xml.toString();
    }

    /** For those who hear the picture. */
    private static String sentence(LinkDefinition link) {
        return link.ends().stream()
                .map(end -> Captions.model(end.model()) + " (" + Captions.end(end) + ")")
                .collect(Collectors.joining(" and ", Captions.link(link) + " links ", "."));
    }

    private void draw(ModuleNode module) {
        int top = (int) module.top();
        pen.box(module.left(), top, module.width(), module.height(), Pen.GREY_GROUND, Pen.GREY);
        pen.note(module.left() + ModuleNode.PADDING, top + 2, module.name(), Anchor.START);
        module.models().forEach(this::draw);
    }

    private void draw(ModelBox model) {
        int left = model.module().left() + ModuleNode.PADDING;
        int width = model.module().modelWidth();
        pen.box(left, (int) model.top(), width, model.height(), Pen.WHITE_GROUND, Pen.PALE_INK);
        int top = (int) model.top() + model.height() / 2 - TextSize.LINE;
        pen.name(left + width / 2, top, Captions.model(model.model()));
        pen.note(left + width / 2, top + TextSize.LINE, Captions.key(model.model()), Anchor.MIDDLE);
    }

    private void draw(LinkNode node) {
        boolean readOnly = node.link().readOnly();
        int top = (int) node.top();
        pen.box(node.left(), top, node.width(), node.height(), Pen.BLUE_GROUND, Pen.BLUE, readOnly);
        pen.name(node.left() + node.width() / 2, top + LinkNode.PADDING / 2, Captions.link(node.link()));
        node.lines().forEach(this::draw);
        int row = 2;
        for (String column : Captions.columns(node.link())) {
            pen.note(node.left() + LinkNode.PADDING, top + LinkNode.rowTop(row++), column, Anchor.START);
        }
    }

    /** An end's words stand on the side of the link where its line leaves. */
    private void draw(Line line) {
        LinkNode link = line.link();
        boolean cascade = line.end().deleteCascade();
        pen.path(
                new Curve(line).path(),
                cascade ? Pen.RED : Pen.GREY,
                link.link().readOnly());
        boolean left = line.leavesToTheRight();
        int x = link.left() + (left ? LinkNode.PADDING : link.width() - LinkNode.PADDING);
        int top = (int) link.top() + LinkNode.rowTop(line.row());
        pen.text(x, top, Captions.end(line.end()), left ? Anchor.START : Anchor.END, cascade ? Pen.RED_INK : Pen.INK);
    }

    private int legendWidth() {
        return legend.stream().mapToInt(TextSize::width).max().orElse(0) + 2 * ModuleNode.PADDING;
    }

    private int legendHeight() {
        return legend.size() * TextSize.LINE + ModuleNode.PADDING;
    }

    private void drawLegend() {
        if (legend.isEmpty()) {
            return;
        }
        pen.box(Layout.MARGIN, layout.height(), legendWidth(), legendHeight(), Pen.GREY_GROUND, Pen.GREY);
        int top = layout.height() + ModuleNode.PADDING / 2;
        for (String line : legend) {
            pen.note(Layout.MARGIN + ModuleNode.PADDING, top, line, Anchor.START);
            top += TextSize.LINE;
        }
    }
}
