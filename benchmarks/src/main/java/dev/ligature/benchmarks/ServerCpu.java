package dev.ligature.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * The CPU time of the processes of a PostgreSQL server on this machine that serve the measured connections: user's and
 * system's, in hundredths of a second, as Linux tells it in {@code /proc/<pid>/stat} (proc(5)). Elsewhere it is not known.
 */
public final class ServerCpu {

    private static final double TICK_MICROS = 10_000;

    /** Places after the name, which ends with a parenthesis. */
    private static final int USER = 11;

    private static final int SYSTEM = 12;

    private static final Pattern PROCESS = Pattern.compile("\\d+");

    private final DataSource dataSource;

    /** Asks by a connection that is not measured. */
    public ServerCpu(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What each process has used so far; empty where that is not known. */
    public Sample sample() {
        Map<String, Double> micros = new HashMap<>();
        processes(dataSource, Server.MEASURED)
                .forEach(process -> micros(process).ifPresent(used -> micros.put(process, used)));
        return new Sample(micros);
    }

    /** The numbers of the processes that serve the connections of an application. */
    static List<String> processes(DataSource dataSource, String application) {
        String all = Data.text(
                dataSource,
                "select coalesce(string_agg(pid::text, ' '), '') from pg_stat_activity where application_name = '"
                        + application + "'");
        return PROCESS.matcher(all).results().map(MatchResult::group).toList();
    }

    /** Nothing where a process has ended meanwhile: a connection that an earlier JVM left behind. */
    private static Optional<Double> micros(String process) {
        String text;
        try {
            text = Files.readString(Path.of("/proc", process, "stat"));
        } catch (IOException gone) {
            return Optional.empty();
        }
        String[] cells = text.substring(text.lastIndexOf(')') + 2).split(" ");
        return Optional.of((Long.parseLong(cells[USER]) + Long.parseLong(cells[SYSTEM])) * TICK_MICROS);
    }

    /**
     * What processes had used at a time.
     *
     * @param micros for each process, in microseconds
     */
    public record Sample(Map<String, Double> micros) {

        /** Whether there is something that was measured. */
        public boolean isKnown() {
            return !micros.isEmpty();
        }

        /** What the processes of this sample have used since another one, in microseconds. */
        public double since(Sample earlier) {
            return micros.entrySet().stream()
                    .mapToDouble(each -> each.getValue() - earlier.micros.getOrDefault(each.getKey(), 0.0))
                    .sum();
        }
    }
}
