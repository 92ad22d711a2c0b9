package dev.ligature.benchmarks.bulk;

import dev.ligature.benchmarks.ChildJvm;
import dev.ligature.benchmarks.Data;
import dev.ligature.benchmarks.report.Figures;
import dev.ligature.benchmarks.report.Metric;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        Process process = ChildJvm.of(List.of(HEAP), Feed.class, url, Long.toString(links))
                .redirectOutput(ProcessBuilder.Redirect.PIPE)
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
