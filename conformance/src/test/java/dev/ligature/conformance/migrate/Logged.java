package dev.ligature.conformance.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What a logger is told, from the opening to the closing of this; it goes nowhere else. */
public final class Logged implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<LogRecord> entries = new ArrayList<>();
    private final Logger logger;
    private final Level level;
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            synchronized (entries) {
                entries.add(entry);
                entries.notifyAll();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private Logged(Logger logger) {
        this.logger = logger;
        this.level = logger.getLevel();
        logger.setLevel(Level.ALL);
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
    }

    /** What the logger of this name is told from now on. */
    public static Logged by(String name) {
        return new Logged(Logger.getLogger(name));
    }

    List<String> messages() {
        synchronized (entries) {
            return entries.stream().map(new SimpleFormatter()::formatMessage).toList();
        }
    }

    /** All that is printed of messages of a level and above, with the exceptions that came along. */
    public List<String> messages(Level least) {
        synchronized (entries) {
            return entries.stream()
                    .filter(entry -> entry.getLevel().intValue() >= least.intValue())
                    .map(new SimpleFormatter()::format)
                    .toList();
        }
    }

    /** Returns as soon as there was a message with this in it. */
    void await(String part) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        synchronized (entries) {
            while (messages().stream().noneMatch(message -> message.contains(part))) {
                long millis = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                assertThat(millis)
                        .as("time is up, and of %s no word in %s", part, messages())
                        .isPositive();
                try {
                    entries.wait(millis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new AssertionError(e);
                }
            }
        }
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(true);
        logger.setLevel(level);
    }
}
