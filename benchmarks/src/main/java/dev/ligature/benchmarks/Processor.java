package dev.ligature.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Has a thread and the processes that serve it run on one processor, by {@code taskset} (util-linux). Whoever waits for the other
 * leaves it the processor; on two, each call wakes one that sleeps, which on virtual machines takes as long as the call, and it is
 * the system's mood which of the two it is. Where there is no such command nothing is changed.
 */
public final class Processor {

    private static final String FIRST = "0";

    private Processor() {}

    /** Has this thread and the processes of measured connections run on the first processor. */
    public static void share(ServerCpu server) throws IOException, InterruptedException {
        Path self = Path.of("/proc/thread-self");
        if (!Files.isSymbolicLink(self)) {
            return;
        }
        List<String> all = new ArrayList<>(server.processes());
        all.add(Files.readSymbolicLink(self).getFileName().toString());
        for (String each : all) {
            pin(each);
        }
    }

    private static void pin(String process) throws IOException, InterruptedException {
        Process taskset;
        try {
            taskset = new ProcessBuilder("taskset", "--pid", "--cpu-list", FIRST, process)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException unknown) {
            return;
        }
        taskset.waitFor();
    }
}
