package dev.ligature.processor.cost;

import dev.ligature.processor.cases.Folders;
import dev.ligature.processor.compiling.TestPath;
import dev.ligature.processor.cost.Javac.Cost;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Measures what the processor costs, by whole compilations in JVMs of their own. The processor's own share is what a
 * compilation with it costs beyond one that is given the same definitions and, as sources, all that it generates.
 */
public final class ProcessorCost {

    private static final Path ROOT = Path.of("target/cost").toAbsolutePath();
    private static final double MILLION = 1e6;

    private final int links;
    private final Path folder;
    private final List<Path> definitions;

    private ProcessorCost(int links) throws IOException {
        this.links = links;
        this.folder = ROOT.resolve("links" + links);
        Folders.empty(folder);
        this.definitions = LargeShop.write(folder.resolve("source"), links);
    }

    /** What is compiled. */
    private enum Work {
        /** The definitions alone, which nothing is generated for. */
        DEFINITIONS,
        /** The definitions, and what was generated for them before. */
        BASELINE,
        /** The definitions, with the processor, which looks at no ledger. */
        OFF,
        /** The definitions, with the processor, which compares each with its ledger. */
        CHECK
    }

    /**
     * Prints a line for each number of links.
     *
     * @param arguments the number of compilations of each kind, then the numbers of links; options that begin with a dash
     *     are for the JVMs that compile
     */
    public static void main(String[] arguments) throws Exception {
        List<String> jvmOptions =
                Arrays.stream(arguments).filter(a -> a.startsWith("-")).toList();
        List<Integer> numbers = Arrays.stream(arguments)
                .filter(a -> !a.startsWith("-"))
                .map(Integer::valueOf)
                .toList();
        System.out.println("JDK " + Runtime.version() + ", CPU in ms: median (least to most)");
        for (int links : numbers.subList(1, numbers.size())) {
            new ProcessorCost(links).measure(numbers.get(0), jvmOptions);
        }
    }

    private void measure(int forks, List<String> jvmOptions) throws Exception {
        Javac.run(jvmOptions, arguments(Work.CHECK, "write"));
        keepGenerated();
        Map<Work, List<Cost>> costs = new EnumMap<>(Work.class);
        for (int fork = 0; fork < forks; fork++) {
            for (Work work : Work.values()) {
                Folders.empty(folder.resolve("classes"));
                Cost cost = Javac.run(jvmOptions, arguments(work, "check"));
                costs.computeIfAbsent(work, key -> new ArrayList<>()).add(cost);
            }
        }
        print(costs);
    }

    private void keepGenerated() throws IOException {
        Files.move(folder.resolve("generated"), folder.resolve("before"));
    }

    private Path arguments(Work work, String mode) throws IOException {
        Folders.empty(folder.resolve("generated"));
        Files.createDirectories(folder.resolve("classes"));
        List<String> lines = new ArrayList<>(List.of("-nowarn", "-implicit:none"));
        lines.addAll(List.of("-cp", path(TestPath.runtime().stream())));
        lines.addAll(List.of("-d", folder.resolve("classes").toString()));
        lines.addAll(List.of("-s", folder.resolve("generated").toString()));
        if (work == Work.OFF || work == Work.CHECK) {
            lines.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
            lines.addAll(List.of("-processor", TimedProcessor.class.getName()));
            lines.add("-Aligature.mode=" + (work == Work.OFF ? "off" : mode));
            lines.add("-Aligature.resources=" + folder.resolve("resources"));
        } else {
            lines.add("-proc:none");
        }
        definitions.forEach(file -> lines.add(file.toString()));
        if (work == Work.BASELINE) {
            lines.addAll(generatedBefore());
        }
        return Files.write(folder.resolve("arguments.txt"), lines);
    }

    private List<String> generatedBefore() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("before"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String path(Stream<Path> entries) {
        return entries.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private void print(Map<Work, List<Cost>> costs) {
        System.out.println(links + " links");
        costs.forEach((work, all) -> System.out.printf(
                Locale.ROOT,
                "  %-11s %,8d (%,d to %,d), %,.0f MB allocated%n",
                work,
                median(all),
                cpu(all).min().orElseThrow(),
                cpu(all).max().orElseThrow(),
                all.get(0).allocated() / MILLION));
        share("off", costs.get(Work.OFF), costs.get(Work.BASELINE));
        share("check", costs.get(Work.CHECK), costs.get(Work.BASELINE));
        inside("off", costs.get(Work.OFF));
        inside("check", costs.get(Work.CHECK));
    }

    private void inside(String mode, List<Cost> with) {
        Cost cost = with.stream()
                .sorted(Comparator.comparing(Cost::processorNanos))
                .skip(with.size() / 2)
                .findFirst()
                .orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "  in the processor, %s: %.2f ms and %.2f MB a link%n",
                mode,
                cost.processorNanos() / MILLION / links,
                cost.processorAllocated() / MILLION / links);
    }

    private void share(String mode, List<Cost> with, List<Cost> without) {
        long own = median(with) - median(without);
        System.out.printf(Locale.ROOT, "  own share, %s: %,d ms, %.2f ms a link%n", mode, own, own / (double) links);
    }

    private static LongStream cpu(List<Cost> costs) {
        return costs.stream().mapToLong(Cost::cpuMillis);
    }

    private static long median(List<Cost> costs) {
        return cpu(costs).sorted().skip(costs.size() / 2).findFirst().orElseThrow();
    }
}
