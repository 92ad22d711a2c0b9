package dev.ligature.processor.ledger;

import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What leads from a ledger's state to a definition: collects steps, and the changes that no step makes. */
final class Change {

    private final LinkDefinition link;
    private final Ledger ledger;
    private final TakenNames names;
    private final Consent consent;
    private final List<Operation> operations = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private LinkState state;

    private Change(LinkDefinition link, Ledger ledger, TakenNames names, Consent consent) {
        this.link = link;
        this.ledger = ledger;
        this.names = names;
        this.consent = consent;
        this.state = ledger.state();
    }

    /**
     * Compares.
     *
     * @param names of the schema; those that are chosen are added
     */
    static Change of(LinkDefinition link, Ledger ledger, TakenNames names, Consent consent) {
        Change change = new Change(link, ledger, names, consent);
        TableChanges.find(change);
        EndChanges.find(change);
        ColumnChanges.find(change);
        return change;
    }

    LinkDefinition link() {
        return link;
    }

    Ledger ledger() {
        return ledger;
    }

    /** The names of the schema. */
    TakenNames names() {
        return names;
    }

    Consent consent() {
        return consent;
    }

    /** What a token names of this link. */
    String item(String component) {
        return link.name() + "." + component;
    }

    /** The state after the steps so far. */
    LinkState state() {
        return state;
    }

    List<Operation> operations() {
        return operations;
    }

    List<Problem> problems() {
        return problems;
    }

    void step(Operation operation) {
        operations.add(operation);
        state = operation.apply(state);
    }

    /** Of the link as a whole; the first argument is its type. */
    void refuse(Message message, Object... arguments) {
        problems.add(problem(link, message, arguments));
    }

    /** A problem of a link as a whole; the first argument is its type. */
    static Problem problem(LinkDefinition link, Message message, Object... arguments) {
        Location location = Location.of(link.type().qualifiedName());
        List<Object> all = new ArrayList<>(List.of(link.type().simpleName()));
        all.addAll(Arrays.asList(arguments));
        return Problem.of(message, location, all.toArray());
    }

    /** Of one component; the first arguments are type and component. */
    void refuseAt(String component, Message message, Object... arguments) {
        Location location = Location.of(link.type().qualifiedName(), component);
        List<Object> all = new ArrayList<>(List.of(link.type().simpleName(), component));
        all.addAll(Arrays.asList(arguments));
        problems.add(Problem.of(message, location, all.toArray()));
    }
}
