package dev.ligature.benchmarks.bulk;

import dev.ligature.benchmarks.Data;
import dev.ligature.benchmarks.report.Figures;
import dev.ligature.benchmarks.report.Metric;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.sql.DataSource;

/** Runs {@link Feed} with a heap that a window of links fits in, and not much more. */
public final class StreamPart {

    private static final String HEAP = "-Xmx160m";

    private final DataSource dataSource;
    private final String url;
    private final long links;

    /** So many links. */
    public StreamPart(DataSource dataSource, String url, long links) {
        this.dataSource = dataSource;
        this.url = url;
        this.links = links;
    }

    /** Measures, and leaves the table empty. */
    public Figures measure() throws IOException, InterruptedException {
        Data.execute(dataSource, "truncate product_label");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Feed.class.getName(),
                        url,
                        Long.toString(links))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String live = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the stream failed");
        }
        Data.execute(dataSource, "truncate product_label");
        Figures figures = new Figures();
        figures.add("stream", "LIGATURE", Metric.HEAP, Double.parseDouble(live));
        figures.add("stream", "LIGATURE", Metric.LINKS, links);
        System.out.printf("%,d links by a heap of %s, of which %s bytes live in the end%n", links, HEAP, live);
        return figures;
    }
}
