package dev.ligature.processor.write.diagram;

import dev.ligature.processor.model.LinkDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The box of a link: its name, a row for each end, and its columns. */
final class LinkNode extends Node {

    static final int PADDING = 10;
    private static final int HEAD = TextSize.LINE + PADDING / 2;

    private final LinkDefinition link;
    private final List<Line> lines = new ArrayList<>();

    LinkNode(LinkDefinition link) {
        this.link = link;
    }

    void add(Line line) {
        lines.add(line);
    }

    LinkDefinition link() {
        return link;
    }

    /** How far below the box's top a row begins; first the ends, then the columns. */
    static int rowTop(int row) {
        return HEAD + row * TextSize.LINE + (row < 2 ? 0 : PADDING / 2);
    }

    static int rowMiddle(int row) {
        return rowTop(row) + TextSize.LINE / 2;
    }

    @Override
    int width() {
        Stream<String> ends = link.ends().stream().map(Captions::end);
        Stream<String> others = Stream.concat(Stream.of(Captions.link(link)), Captions.columns(link).stream());
        int text = Stream.concat(ends, others).mapToInt(TextSize::width).max().orElseThrow();
        return text + 2 * PADDING;
    }

    @Override
    int height() {
        return rowTop(2 + link.columns().size()) + (link.columns().isEmpty() ? 0 : PADDING / 2);
    }

    @Override
    Stream<Line> lines() {
        return lines.stream();
    }

    /** The rows keep the order of the definition. */
    @Override
    void sort() {}
}
