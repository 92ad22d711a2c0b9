package dev.ligature.benchmarks.contender.doma;

import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.seasar.doma.ExternalDomain;
import org.seasar.doma.jdbc.domain.DomainConverter;

/** Doma has no column type for a point in time. */
@ExternalDomain
public class InstantConverter implements DomainConverter<Instant, Timestamp> {

    @Override
    public @Nullable Timestamp fromDomainToValue(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    @Override
    public @Nullable Instant fromValueToDomain(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
