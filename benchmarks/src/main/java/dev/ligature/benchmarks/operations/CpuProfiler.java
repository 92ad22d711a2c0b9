package dev.ligature.benchmarks.operations;

import com.zaxxer.hikari.HikariDataSource;
import dev.ligature.benchmarks.Server;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * CPU time for each call: of the threads of this JVM that run Java, and, on Linux, of those processes of the server that
 * serve the measured connections ({@code /proc/<pid>/stat}, in hundredths of a second).
 */
public final class CpuProfiler implements InternalProfiler {

    static final String CLIENT = "cpu.client";
    static final String SERVER = "cpu.server";

    private static final double TICK_MICROS = 10_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private @Nullable HikariDataSource admin;
    private double client;
    private double server;

    @Override
    public String getDescription() {
        return "CPU time of client and server";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        client = clientMicros();
        server = serverMicros();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double calls = result.getMetadata().getAllOps();
        List<Result<?>> results = new ArrayList<>();
        results.add(new ScalarResult(CLIENT, (clientMicros() - client) / calls, "us/op", AggregationPolicy.AVG));
        double serverNow = serverMicros();
        if (serverNow > 0) {
            results.add(new ScalarResult(SERVER, (serverNow - server) / calls, "us/op", AggregationPolicy.AVG));
        }
        return results;
    }

    private static double clientMicros() {
        double micros = 0;
        for (long thread : THREADS.getAllThreadIds()) {
            micros += Math.max(0, THREADS.getThreadCpuTime(thread)) / 1_000.0;
        }
        return micros;
    }

    /** 0 where that is not known. */
    private double serverMicros() {
        double micros = 0;
        try {
            for (int process : processes()) {
                Path stat = Path.of("/proc/" + process + "/stat");
                if (Files.exists(stat)) {
                    String text = Files.readString(stat);
                    // after the name, which ends with a parenthesis: state is the first of these cells, as proc(5) has
                    // it
                    String[] cells = text.substring(text.lastIndexOf(')') + 2).split(" ");
                    micros += (Long.parseLong(cells[11]) + Long.parseLong(cells[12])) * TICK_MICROS;
                }
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the server's CPU time could not be read", e);
        }
        return micros;
    }

    private List<Integer> processes() throws SQLException {
        HikariDataSource known = admin;
        if (known == null) {
            known = Server.pool(System.getProperty(Server.URL), "profiler", 1);
            admin = known;
        }
        try (Connection connection = known.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select pid from pg_stat_activity where application_name = '" + Server.MEASURED + "'")) {
            List<Integer> processes = new ArrayList<>();
            while (row.next()) {
                processes.add(row.getInt(1));
            }
            return processes;
        }
    }
}
