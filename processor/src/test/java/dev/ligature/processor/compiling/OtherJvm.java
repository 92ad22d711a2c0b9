package dev.ligature.processor.compiling;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The {@link Driver} in another JDK: one process for all compilations, since starting one takes longer than compiling. */
final class OtherJvm {

    private final DataOutputStream out;
    private final DataInputStream in;

    OtherJvm(Path home) {
        List<String> command =
                List.of(home.resolve("bin/java").toString(), "-cp", TestPath.all(), Driver.class.getName());
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
            in = new DataInputStream(process.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized List<Said> javac(Compilation compilation) {
        try {
            compilation.write(out);
            out.flush();
            int size = in.readInt();
            List<Said> said = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                said.add(Said.read(in));
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
