package dev.ligature.benchmarks.compile;

import dev.ligature.benchmarks.ChildJvm;
import dev.ligature.benchmarks.TemporaryFolder;
import dev.ligature.benchmarks.report.Figures;
import dev.ligature.benchmarks.report.Goal;
import dev.ligature.benchmarks.report.Metric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Runs annotation processors in JVMs of their own, in turns; what each costs for a type that is annotated. */
public final class CompilePart {

    private static final List<Integer> SIZES = List.of(1, 100, 1_000, 5_000);

    private static final int LINKS = 1_000;
    private static final String LIGATURE = Generator.LIGATURE.name();

    private final String url;
    private final int rounds;

    /** So many rounds; one alone where there are thousands of types. */
    public CompilePart(String url, int rounds) {
        this.url = url;
        this.rounds = rounds;
    }

    /** The operations. */
    public static List<String> operations() {
        return SIZES.stream().map(Goal::processing).toList();
    }

    /** The names of generators for people. */
    public static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Generator generator : Generator.values()) {
            titles.put(generator.name(), generator.title());
        }
        return titles;
    }

    /** Measures. */
    public Figures measure() throws IOException, InterruptedException {
        Figures figures = new Figures();
        List<Generator> order = new ArrayList<>(List.of(Generator.values()));
        for (int types : SIZES) {
            for (int round = 0; round < (types > 1_000 ? 1 : rounds); round++) {
                Collections.shuffle(order, new Random(round));
                for (Generator generator : order) {
                    process(generator, types, figures);
                }
            }
        }
        for (int round = 0; round < rounds; round++) {
            build(figures);
        }
        return figures;
    }

    private static void process(Generator generator, int types, Figures figures)
            throws IOException, InterruptedException {
        String[] said = run(Compilation.class, generator.name(), String.valueOf(types));
        int annotated = generator.annotated(types);
        double micros = Long.parseLong(said[0]) / 1_000.0 / annotated;
        figures.add(Goal.processing(types), generator.name(), Metric.CLIENT, micros);
        figures.add(
                Goal.processing(types), generator.name(), Metric.ALLOCATION, Double.parseDouble(said[1]) / annotated);
        System.out.printf("%s, %s: %.0f us a type%n", Goal.processing(types), generator.title(), micros);
    }

    private void build(Figures figures) throws IOException, InterruptedException {
        String[] said = run(ManyLinks.class, url, String.valueOf(LINKS));
        figures.add(Goal.BUILD + ", the first time", LIGATURE, Metric.CLIENT, Long.parseLong(said[0]) / 1_000.0);
        figures.add(Goal.BUILD, LIGATURE, Metric.CLIENT, Long.parseLong(said[1]) / 1_000.0);
        System.out.printf("%s: first %s ns, warm %s ns%n", Goal.BUILD, said[0], said[1]);
    }

    /** Runs a class with some arguments, and those of a folder for what it makes and of a file for its figures, which are returned. */
    private static String[] run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Path figures = folder.path().resolve("figures.txt");
            List<String> all = new ArrayList<>(List.of(arguments));
            all.add(Files.createDirectory(folder.path().resolve("output")).toString());
            all.add(figures.toString());
            Process process =
                    ChildJvm.of(List.of(), main, all.toArray(String[]::new)).start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(main.getSimpleName() + " failed: " + all);
            }
            return Files.readString(figures).split(" ");
        }
    }
}
