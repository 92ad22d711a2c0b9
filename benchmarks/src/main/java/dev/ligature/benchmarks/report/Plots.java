package dev.ligature.benchmarks.report;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.Styler.LegendPosition;

/** Draws figures as SVG. */
final class Plots {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 500;

    private final Figures figures;
    private final Map<String, String> titles;

    Plots(Figures figures, Map<String, String> titles) {
        this.figures = figures;
        this.titles = titles;
    }

    /** Writes those of which there are figures. */
    void write(Path folder, List<String> operations, List<Long> sizes) throws IOException {
        if (!operations.isEmpty()) {
            save(peers(operations), folder.resolve("peers.svg"));
        }
        if (sizes.size() > 1) {
            save(growth(sizes), folder.resolve("growth.svg"));
        }
    }

    private CategoryChart peers(List<String> operations) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title("CPU time of client and server, JDBC by hand = 1")
                .build();
        chart.getStyler()
                .setYAxisLogarithmic(true)
                .setYAxisMin(0.5)
                .setLegendPosition(LegendPosition.OutsideE)
                .setChartBackgroundColor(Color.WHITE);
        titles.forEach((who, title) -> {
            List<Double> ratios = new ArrayList<>();
            for (String operation : operations) {
                ratios.add(figures.ratio(operation, who, Goal.JDBC, Metric.CPU)
                        .map(Spread::median)
                        .orElse(null));
            }
            if (ratios.stream().anyMatch(Objects::nonNull)) {
                chart.addSeries(title, operations, ratios);
            }
        });
        return chart;
    }

    private XYChart growth(List<Long> sizes) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title("Time of an operation by the number of links, %,d = 1".formatted(sizes.get(0)))
                .xAxisTitle("links")
                .build();
        chart.getStyler().setXAxisLogarithmic(true).setYAxisMin(0.0).setLegendPosition(LegendPosition.OutsideE);
        for (String operation : List.of("create", "find", "list", "page")) {
            List<Double> ratios = sizes.stream()
                    .map(size -> figures.growthBesideJdbc(
                                    operation + Page.AMONG + size,
                                    operation + Page.AMONG + sizes.get(0),
                                    Goal.LIGATURE,
                                    Metric.TIME)
                            .orElseThrow()
                            .median())
                    .toList();
            chart.addSeries(operation, sizes, ratios);
        }
        return chart;
    }

    private static void save(Chart<?, ?> chart, Path file) throws IOException {
        VectorGraphicsEncoder.saveVectorGraphic(chart, file.toString(), VectorGraphicsFormat.SVG);
    }
}
