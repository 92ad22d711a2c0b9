package dev.ligature.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Has a thread and the processes that serve it run on one processor, by {@code taskset} (util-linux), until it is closed. Whoever waits
 * for the other leaves it the processor; on two, each call wakes one that sleeps, which on a virtual machine can take as long as the
 * call, and it is up to the scheduler which of the two it is. Where there is no such command nothing is changed.
 */
public final class Processor implements AutoCloseable {

    private static final String FIRST = "0";

    private final List<String> processes;
    private final String all;

    private Processor(List<String> processes) {
        this.processes = processes;
        // before this thread has one alone
        this.all = "0-" + (Runtime.getRuntime().availableProcessors() - 1);
    }

    /** Has this thread, and what serves the connections of an application, run on the first processor. */
    public static Processor share(DataSource dataSource, String application) {
        Path self = Path.of("/proc/thread-self");
        List<String> all = new ArrayList<>();
        if (Files.isSymbolicLink(self)) {
            all.addAll(ServerCpu.processes(dataSource, application));
            try {
                all.add(Files.readSymbolicLink(self).getFileName().toString());
            } catch (IOException unreadable) {
                throw new IllegalStateException("the number of this thread is not known", unreadable);
            }
        }
        Processor shared = new Processor(all);
        shared.run(FIRST);
        return shared;
    }

    private void run(String processors) {
        for (String each : processes) {
            try {
                new ProcessBuilder("taskset", "--pid", "--cpu-list", processors, each)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
            } catch (IOException noSuchCommand) {
                return;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    /** All run where they like again. */
    @Override
    public void close() {
        run(all);
    }
}
