package dev.ligature.conformance.model;

import dev.ligature.LinkConflictException;
import dev.ligature.LinkNotFoundException;
import java.util.function.Function;

/** One call, as a text for people, and as what can be done with any {@link Links}. */
record Operation(String text, Function<Links, Object> call) {

    /** What the call returns, or the kind of refusal. */
    Object on(Links links) {
        try {
            return call.apply(links);
        } catch (LinkConflictException refused) {
            return "conflict";
        } catch (LinkNotFoundException refused) {
            return "not found";
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
