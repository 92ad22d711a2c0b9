package dev.ligature.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/**
 * The CPU time of all processes of a PostgreSQL server on this machine, those that help with a query and have gone among them:
 * user's and system's, in hundredths of a second, as Linux tells it in {@code /proc/<pid>/stat} (proc(5)). Elsewhere it is not
 * known.
 */
public final class ServerCpu {

    private static final double TICK_MICROS = 10_000;
    /** Places after the name, which ends with a parenthesis: the state of the process is the first. */
    private static final int PARENT = 1;

    private static final int OWN_USER = 11;
    private static final int OWN_SYSTEM = 12;
    private static final int GONE_USER = 13;
    private static final int GONE_SYSTEM = 14;

    private final Optional<ProcessHandle> server;

    /** Of the server that a data source connects to. */
    public ServerCpu(DataSource dataSource) {
        long backend = Data.number(dataSource, "select pg_backend_pid()");
        server = cells(backend).flatMap(cells -> ProcessHandle.of(Long.parseLong(cells[PARENT])));
    }

    /** In microseconds since the server has started; 0 where that is not known. */
    public double micros() {
        return server.map(ServerCpu::micros).orElse(0.0);
    }

    private static double micros(ProcessHandle server) {
        long gone = cells(server.pid())
                .map(cells -> Long.parseLong(cells[GONE_USER]) + Long.parseLong(cells[GONE_SYSTEM]))
                .orElse(0L);
        LongStream processes =
                LongStream.concat(LongStream.of(server.pid()), server.children().mapToLong(ProcessHandle::pid));
        long ticks = processes
                .map(process -> cells(process)
                        .map(cells -> Long.parseLong(cells[OWN_USER]) + Long.parseLong(cells[OWN_SYSTEM]))
                        .orElse(0L))
                .sum();
        return (gone + ticks) * TICK_MICROS;
    }

    /** Nothing of a process that has just gone. */
    private static Optional<String[]> cells(long process) {
        Path stat = Path.of("/proc/" + process + "/stat");
        try {
            String text = Files.readString(stat);
            return Optional.of(text.substring(text.lastIndexOf(')') + 2).split(" "));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
