package dev.ligature.processor.write.diagram;

import dev.ligature.processor.model.ModelDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The box of a module: its name, and the boxes of its models below each other. */
final class ModuleNode extends Node {

    static final int PADDING = 10;
    private static final int HEAD = TextSize.LINE + PADDING / 2 + 2;

    private final String name;
    private final List<ModelBox> models = new ArrayList<>();

    ModuleNode(String packageName, List<ModelDefinition> models) {
        this.name = Captions.module(packageName);
        models.forEach(model -> this.models.add(new ModelBox(model, this)));
    }

    String name() {
        return name;
    }

    List<ModelBox> models() {
        return models;
    }

    /** How far below the top a model's box begins. */
    int offset(ModelBox model) {
        int offset = HEAD;
        for (ModelBox above : models.subList(0, models.indexOf(model))) {
            offset += above.height() + PADDING;
        }
        return offset;
    }

    /** The width of all its models. */
    int modelWidth() {
        int widest = models.stream().mapToInt(ModelBox::width).max().orElse(0);
        return Math.max(widest, TextSize.width(name));
    }

    @Override
    int width() {
        return modelWidth() + 2 * PADDING;
    }

    @Override
    int height() {
        int heights = models.stream().mapToInt(ModelBox::height).sum();
        return HEAD + heights + models.size() * PADDING;
    }

    @Override
    Stream<Line> lines() {
        return models.stream().flatMap(ModelBox::lines);
    }

    @Override
    void sort() {
        models.forEach(ModelBox::sort);
        models.sort(Comparator.comparingDouble(ModelBox::linksY));
    }
}
