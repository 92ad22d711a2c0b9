package dev.ligature.benchmarks.operations;

import dev.ligature.benchmarks.Server;
import dev.ligature.benchmarks.ServerCpu;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** CPU time for each call: of the threads of this JVM that run Java, and, where that is known, of the server. */
public final class CpuProfiler implements InternalProfiler {

    static final String CLIENT = "cpu.client";
    static final String SERVER = "cpu.server";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private @Nullable ServerCpu cpu;
    private double client;
    private ServerCpu.Sample server = new ServerCpu.Sample(Map.of());

    @Override
    public String getDescription() {
        return "CPU time of client and server";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        client = clientMicros();
        server = serverSample();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double calls = result.getMetadata().getAllOps();
        List<Result<?>> results = new ArrayList<>();
        results.add(new ScalarResult(CLIENT, (clientMicros() - client) / calls, "us/op", AggregationPolicy.AVG));
        ServerCpu.Sample serverNow = serverSample();
        if (serverNow.isKnown()) {
            results.add(new ScalarResult(SERVER, serverNow.since(server) / calls, "us/op", AggregationPolicy.AVG));
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

    private ServerCpu.Sample serverSample() {
        ServerCpu known = cpu;
        if (known == null) {
            known = new ServerCpu(Server.pool(System.getProperty(Server.URL), "profiler", 1));
            cpu = known;
        }
        return known.sample();
    }
}
