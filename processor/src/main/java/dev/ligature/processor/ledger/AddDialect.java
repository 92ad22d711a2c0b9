package dev.ligature.processor.ledger;

import java.util.List;
import java.util.Optional;

/** The scripts of the steps so far, for one more dialect. */
record AddDialect(String dialect) implements Operation {

    static final String KIND = "dialect";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> lines() {
        return List.of("dialect " + dialect);
    }

    @Override
    public String words() {
        return "write the scripts for " + dialect;
    }

    @Override
    public LinkState apply(LinkState before) {
        return before;
    }

    @Override
    public Optional<String> script() {
        return Optional.empty();
    }
}
