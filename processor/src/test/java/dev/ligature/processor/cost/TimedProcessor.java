package dev.ligature.processor.cost;

import com.sun.management.ThreadMXBean;
import dev.ligature.processor.LinkProcessor;
import java.lang.management.ManagementFactory;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The processor, with a system property that says what it has cost by itself: time in nanoseconds, and bytes. */
public final class TimedProcessor extends AbstractProcessor {

    static final String COST = "dev.ligature.cost";

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Processor processor = new LinkProcessor();
    private long nanos;
    private long bytes;

    /** For the compiler. */
    public TimedProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        timed(() -> processor.init(environment));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        timed(() -> processor.process(annotations, round));
        return false;
    }

    private void timed(Runnable work) {
        long from = threads.getCurrentThreadCpuTime();
        long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        work.run();
        nanos += threads.getCurrentThreadCpuTime() - from;
        bytes += threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated;
        System.setProperty(COST, nanos + " " + bytes);
    }
}
