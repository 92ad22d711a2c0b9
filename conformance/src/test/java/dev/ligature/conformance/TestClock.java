package dev.ligature.conformance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that a test moves. Safe for many threads. */
public final class TestClock extends Clock {
    /** The time at which every test begins. */
    public static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    /** Moves by a second; returns the new time. */
    public Instant tick() {
        return now.updateAndGet(time -> time.plus(Duration.ofSeconds(1)));
    }

    /** Moves to a time. */
    public void set(Instant time) {
        now.set(time);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("times are UTC");
    }
}
