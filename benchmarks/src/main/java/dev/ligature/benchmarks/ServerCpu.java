package dev.ligature.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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

    private final DataSource dataSource;

    /** Asks by a connection that is not measured. */
    public ServerCpu(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** In microseconds since the connections were opened; 0 where that is not known. */
    public double micros() {
        String processes = Data.text(
                dataSource,
                "select coalesce(string_agg(pid::text, ' '), '') from pg_stat_activity where application_name = '"
                        + Server.MEASURED + "'");
        return Stream.of(processes.split(" "))
                .map(process -> Path.of("/proc", process, "stat"))
                .filter(Files::exists)
                .mapToDouble(ServerCpu::micros)
                .sum();
    }

    private static double micros(Path stat) {
        try {
            String text = Files.readString(stat);
            String[] cells = text.substring(text.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(cells[USER]) + Long.parseLong(cells[SYSTEM])) * TICK_MICROS;
        } catch (IOException e) {
            throw new IllegalStateException("the server's CPU time could not be read", e);
        }
    }
}
