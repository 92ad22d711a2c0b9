package dev.ligature.processor.ledger;

import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the user agrees to, item by item: losses, and what can fail over data that nobody here sees. */
final class Consent {

    private static final String RETIRE = "retire:";
    private static final String DROP = "drop:";
    private static final String TIGHTEN = "tighten:";
    private static final String SEAL = "seal:";

    private final Set<String> tokens;
    private final Set<String> used = new HashSet<>();

    /** To what these tokens name. */
    Consent(Set<String> tokens) {
        this.tokens = new TreeSet<>(tokens);
    }

    /** The token for a column or link whose data stays. */
    static String retire(String item) {
        return RETIRE + item;
    }

    /** The token for a column or link whose data goes. */
    static String drop(String item) {
        return DROP + item;
    }

    /** The token for an end that stops being a list. */
    static String tighten(String item) {
        return TIGHTEN + item;
    }

    /** The token for a script that was edited. */
    static String seal(Seal script) {
        return SEAL + script.dialect() + "/" + script.file();
    }

    private static String link(String token) {
        return token.substring(token.indexOf(':') + 1).split("\\.", 2)[0];
    }

    /** Whether this was agreed to. */
    boolean to(String token) {
        boolean given = tokens.contains(token);
        if (given) {
            used.add(token);
        }
        return given;
    }

    /**
     * The tokens about these links that nobody asked for: misspelled ones, or such that are left over and would agree to a
     * later change. Those about others are for another catalog of the same build.
     */
    List<Problem> unused(Set<String> links) {
        return tokens.stream()
                .filter(token -> !used.contains(token))
                .filter(token -> links.contains(link(token)))
                .map(
                        token -> Problem.of(
                                Message.WRONG_OPTION,
                                Location.none(),
                                "-A" + LedgerOptions.ACCEPT + "=" + token,
                                "agrees to nothing that is to be done. The error that asks for consent says which token it needs"))
                .toList();
    }
}
