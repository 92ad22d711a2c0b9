package dev.ligature.processor.compiling;

import dev.ligature.processor.LinkProcessor;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Runs the compilers of this JVM; as a program, those of the JVM it is started in, for as many requests as come. */
public final class Driver {

    private static final Driver JAVAC = new Driver(ToolProvider.getSystemJavaCompiler());

    private final JavaCompiler compiler;

    /** Of javac one for all compilations, since opening libraries takes longer than compiling. */
    private final StandardJavaFileManager files;

    private Driver(JavaCompiler compiler) {
        this.compiler = compiler;
        this.files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    }

    /** Answers requests on standard input until it ends. */
    public static void main(String[] arguments) throws IOException {
        DataOutputStream out = new DataOutputStream(System.out);
        System.setOut(System.err);
        DataInputStream in = new DataInputStream(System.in);
        while (true) {
            Compilation compilation;
            try {
                compilation = Compilation.read(in);
            } catch (EOFException e) {
                return;
            }
            List<Said> said = javac(compilation);
            out.writeInt(said.size());
            for (Said one : said) {
                one.write(out);
            }
            out.flush();
        }
    }

    static List<Said> javac(Compilation compilation) {
        return JAVAC.run(compilation, List.of("-Xlint:all,-processing,-options"));
    }

    /** Its file manager remembers the class path of the compilation before, so each has its own. */
    static List<Said> ecj(Compilation compilation) {
        return new Driver(new EclipseCompiler()).run(compilation, List.of("-source", "17", "-target", "17"));
    }

    private synchronized List<Said> run(Compilation compilation, List<String> settings) {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        CompilationTask task;
        try {
            Files.createDirectories(compilation.classes());
            Files.createDirectories(compilation.generated());
            task = compiler.getTask(
                    output,
                    files,
                    collector,
                    options(compilation, settings),
                    null,
                    files.getJavaFileObjectsFromPaths(compilation.sources()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        task.setProcessors(processors(compilation.processors()));
        boolean failed = failed(task, output);
        List<Said> said = new ArrayList<>(
                collector.getDiagnostics().stream().map(Driver::said).toList());
        if (failed && said.stream().noneMatch(Said::isError)) {
            said.add(new Said("ERROR", "", 0, "The compiler failed: " + output));
        }
        return said;
    }

    /** A compiler that breaks down, or is broken down by a processor, either throws or says so on its output alone. */
    private static boolean failed(CompilationTask task, StringWriter output) {
        try {
            return !task.call();
        } catch (RuntimeException e) {
            e.printStackTrace(new PrintWriter(output));
            return true;
        }
    }

    private static List<String> options(Compilation compilation, List<String> settings) {
        List<String> options = new ArrayList<>(settings);
        options.addAll(compilation.options());
        options.add(compilation.modular() ? "--module-path" : "-classpath");
        options.add(compilation.path().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        options.addAll(List.of("-d", compilation.classes().toString()));
        options.addAll(List.of("-s", compilation.generated().toString()));
        return options;
    }

    private static List<Processor> processors(List<String> others) {
        List<Processor> processors = new ArrayList<>();
        for (String name : others) {
            try {
                processors.add(Class.forName(name)
                        .asSubclass(Processor.class)
                        .getConstructor()
                        .newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(name, e);
            }
        }
        processors.add(new LinkProcessor());
        return processors;
    }

    private static Said said(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return new Said(
                diagnostic.getKind().name(),
                source == null ? "" : Path.of(source.toUri()).toString(),
                Math.max(0, diagnostic.getLineNumber()),
                diagnostic.getMessage(Locale.ROOT));
    }
}
