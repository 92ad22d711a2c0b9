package dev.ligature.benchmarks.contender.doma;

import org.seasar.doma.DomainConverters;

/** Tells Doma of its converters, see the option of its processor. */
@DomainConverters(InstantConverter.class)
public final class Converters {

    private Converters() {}
}
