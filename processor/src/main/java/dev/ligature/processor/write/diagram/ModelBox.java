package dev.ligature.processor.write.diagram;

import dev.ligature.processor.model.ModelDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The box of a model in that of its module: its name, its key, and on each side a place for each line. */
final class ModelBox {

    static final int PADDING = 10;

    /** From one line to the next. */
    private static final int PORT = 16;

    private final ModelDefinition model;
    private final ModuleNode module;
    private final List<Line> lines = new ArrayList<>();

    ModelBox(ModelDefinition model, ModuleNode module) {
        this.model = model;
        this.module = module;
    }

    void add(Line line) {
        lines.add(line);
    }

    ModelDefinition model() {
        return model;
    }

    ModuleNode module() {
        return module;
    }

    Stream<Line> lines() {
        return lines.stream();
    }

    /** Orders the lines as their links stand, so that they do not cross each other. */
    void sort() {
        lines.sort(Comparator.comparingDouble(Line::linkY));
    }

    /** How high the links stand on average. */
    double linksY() {
        return lines.stream().mapToDouble(Line::linkY).average().orElse(Double.MAX_VALUE);
    }

    int width() {
        return Math.max(TextSize.width(Captions.model(model)), TextSize.width(Captions.key(model))) + 2 * PADDING;
    }

    int height() {
        long ports = Math.max(onSide(true).count(), onSide(false).count());
        return Math.max(2 * TextSize.LINE + PADDING, (int) ports * PORT + PADDING);
    }

    double top() {
        return module.top() + module.offset(this);
    }

    /** How far below the top a line ends. */
    double portOf(Line line) {
        List<Line> side = onSide(line.leavesToTheRight()).toList();
        double fromMiddle = side.indexOf(line) - (side.size() - 1) / 2.0;
        return height() / 2.0 + fromMiddle * PORT;
    }

    private Stream<Line> onSide(boolean right) {
        return lines.stream().filter(line -> line.leavesToTheRight() == right);
    }
}
