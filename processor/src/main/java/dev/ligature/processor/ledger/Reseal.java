package dev.ligature.processor.ledger;

import java.util.List;
import java.util.Optional;

/** Scripts that were edited by hand are sealed anew; the step names them as they are now. */
record Reseal() implements Operation {

    static final String KIND = "seal";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> lines() {
        return List.of();
    }

    @Override
    public String words() {
        return "seal edited scripts anew";
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
