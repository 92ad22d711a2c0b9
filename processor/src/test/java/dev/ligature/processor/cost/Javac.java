package dev.ligature.processor.cost;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import javax.tools.ToolProvider;

/** One javac in a JVM of its own, as a build would start it; it says at its end what it has cost. */
final class Javac {

    private Javac() {}

    /**
     * What a compilation has cost.
     *
     * @param cpuMillis time of all processors, user's and system's, of the whole JVM from its start
     * @param allocated bytes, of the thread that compiles
     * @param processorNanos time of that thread in the processor, and in what it asks of javac
     * @param processorAllocated bytes, of those
     */
    record Cost(long cpuMillis, long allocated, long processorNanos, long processorAllocated) {}

    /** Compiles, in a new JVM. */
    static Cost run(List<String> jvmOptions, Path arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Javac.class.getName(), arguments.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("javac failed: " + arguments + "\n" + said);
        }
        try (Scanner figures = new Scanner(said)) {
            return new Cost(figures.nextLong(), figures.nextLong(), figures.nextLong(), figures.nextLong());
        }
    }

    /** Compiles what the file of arguments says. */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        int code = ToolProvider.getSystemJavaCompiler().run(null, System.err, System.err, "@" + arguments[0]);
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        out.println(system.getProcessCpuTime() / 1_000_000 + " "
                + threads.getThreadAllocatedBytes(Thread.currentThread().getId())
                + " " + System.getProperty(TimedProcessor.COST, "0 0"));
        System.exit(code);
    }
}
