package dev.ligature.conformance.cost;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/** What a call allocates in the thread that makes it. */
public final class Allocation {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int BATCHES = 10;
    private static final int CALLS = 300;

    private static volatile @Nullable Object last;

    private Allocation() {}

    /** The fewest bytes that a call of some batch has allocated on the average; compilation makes it less from batch to batch. */
    public static double of(Call call) {
        long thread = Thread.currentThread().getId();
        double least = Double.MAX_VALUE;
        int number = 0;
        for (int batch = 0; batch < BATCHES; batch++) {
            long before = THREADS.getThreadAllocatedBytes(thread);
            for (int i = 0; i < CALLS; i++) {
                last = call.run(number++);
            }
            least = Math.min(least, (double) (THREADS.getThreadAllocatedBytes(thread) - before) / CALLS);
        }
        return least;
    }

    /** What is called, with another number each time. */
    @FunctionalInterface
    public interface Call {

        /** Does it, and returns what must not be optimized away. */
        Object run(int number);
    }
}
