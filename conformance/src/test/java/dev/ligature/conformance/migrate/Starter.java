package dev.ligature.conformance.migrate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.conformance.database.DataSources;
import dev.ligature.conformance.modules.ChildProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;

/** A process of its own that migrates one database after the other, each when it is told to. */
final class Starter implements AutoCloseable {
    private static final String READY = "ready";
    private static final String UP = "up";

    private final Path log;
    private final Process process;
    private final Writer orders;
    private final BufferedReader answers;

    private Starter(Path log, Process process) {
        this.log = log;
        this.process = process;
        this.orders = process.outputWriter(UTF_8);
        this.answers = process.inputReader(UTF_8);
    }

    /**
     * Starts it.
     *
     * @param log receives what it writes beside its answers
     */
    static Starter start(Path log) {
        try {
            return new Starter(
                    log,
                    new ProcessBuilder(ChildProcess.ofTests(Application.class))
                            .redirectError(log.toFile())
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has it wait for {@link #go} before the database of this URL. */
    void prepare(String url) {
        tell(url);
        hear(READY);
    }

    void go() {
        tell("go");
    }

    /** Waits until it has migrated; fails with what it wrote if it could not. */
    void comesUp() {
        hear(UP);
    }

    private void tell(String order) {
        try {
            orders.write(order + "\n");
            orders.flush();
        } catch (IOException e) {
            throw new AssertionError(written(), e);
        }
    }

    private void hear(String answer) {
        try {
            assertThat(answers.readLine()).as(this::written).isEqualTo(answer);
        } catch (IOException e) {
            throw new AssertionError(written(), e);
        }
    }

    private String written() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** What runs in the process. */
    public static final class Application {
        private Application() {}

        /** Migrates the databases whose URLs come in, until no more do; what goes wrong ends it. */
        public static void main(String[] arguments) throws IOException {
            BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, UTF_8));
            for (String url = orders.readLine(); url != null; url = orders.readLine()) {
                DataSource database = DataSources.of(url);
                System.out.println(READY);
                orders.readLine();
                Schema.migrations(database, Shops.SECOND).migrate();
                System.out.println(UP);
            }
        }
    }
}
