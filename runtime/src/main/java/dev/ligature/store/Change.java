package dev.ligature.store;

import dev.ligature.DismissReason;
import dev.ligature.LinkEvent.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done to one link, as stored values.
 *
 * @param kind what
 * @param pair the link's two records
 * @param before the link before; null where it was not live
 * @param after the link afterwards; null where it is not live any more
 * @param at when
 * @param reason why the link is not live any more
 */
record Change(
        Kind kind,
        Row pair,
        @Nullable Image before,
        @Nullable Image after,
        Instant at,
        @Nullable DismissReason reason) {}
