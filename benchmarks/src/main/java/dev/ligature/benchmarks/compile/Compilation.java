package dev.ligature.benchmarks.compile;

import com.sun.management.ThreadMXBean;
import dev.ligature.benchmarks.ClassPath;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Runs annotation processors once, in a JVM that is new, and says at its end how long its thread was in them and what it allocated
 * there, both with what they ask of javac.
 */
public final class Compilation {

    private Compilation() {}

    /** The arguments: a {@link Generator}, how many types are annotated, a folder, and a file for the figures. */
    public static void main(String[] arguments) throws IOException {
        Generator generator = Generator.valueOf(arguments[0]);
        List<JavaFileObject> sources = generator.all(Integer.parseInt(arguments[1]));
        List<String> options =
                new ArrayList<>(List.of("-proc:only", "-nowarn", "-d", arguments[2], "-s", arguments[2]));
        options.addAll(List.of("-classpath", ClassPath.own()));
        options.addAll(generator.options());
        Meter meter = new Meter();
        JavaCompiler.CompilationTask task =
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, options, null, sources);
        List<Processor> processors = new ArrayList<>();
        for (Processor processor : ServiceLoader.load(Processor.class)) {
            if (generator.has(processor)) {
                processors.add(new Metered(processor, meter));
            }
        }
        if (processors.isEmpty()) {
            throw new IllegalStateException("no processor of " + generator);
        }
        task.setProcessors(processors);
        if (!task.call()) {
            throw new IllegalStateException(generator + " did not compile");
        }
        try (Stream<Path> generated = Files.walk(Path.of(arguments[2]))) {
            int types = generator.annotated(Integer.parseInt(arguments[1]));
            if (generated.filter(Files::isRegularFile).count() < types) {
                throw new IllegalStateException(generator + " has not generated a file for each type");
            }
        }
        Files.writeString(Path.of(arguments[3]), meter.nanos + " " + meter.bytes);
    }

    /** Adds up what one thread does. */
    private static final class Meter {
        private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        private long nanos;
        private long bytes;

        void run(Runnable work) {
            long from = THREADS.getCurrentThreadCpuTime();
            long allocated = allocated();
            work.run();
            nanos += THREADS.getCurrentThreadCpuTime() - from;
            bytes += allocated() - allocated;
        }

        private static long allocated() {
            return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        }
    }

    private record Metered(Processor processor, Meter meter) implements Processor {
        @Override
        public Set<String> getSupportedOptions() {
            return processor.getSupportedOptions();
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public void init(ProcessingEnvironment environment) {
            meter.run(() -> processor.init(environment));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            boolean[] claimed = new boolean[1];
            meter.run(() -> claimed[0] = processor.process(annotations, round));
            return claimed[0];
        }

        @Override
        public Iterable<? extends Completion> getCompletions(
                Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
            return List.of();
        }
    }
}
