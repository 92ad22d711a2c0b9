package dev.ligature.conformance.cascade;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What operations on a few projects, their tasks and their leads do one after the other, in memory; and whether for each record some
 * order of operations that were done at once explains what came of each and what is there in the end. There need not be one order
 * for all records: who links two records takes no lock, and so may come after a set of the one and before a deletion of the other, though
 * that deletion came before the set.
 */
final class SerialModel {

    private SerialModel() {}

    /** The kinds of operations. */
    enum Kind {
        CREATE,
        DISMISS,
        SET,
        LEAD,
        DELETE,
        RESTORE
    }

    /**
     * An operation.
     *
     * @param project whose
     * @param task for one task
     * @param tasks for all tasks
     * @param person for the lead
     * @param deletion for a restoration, the number of the deletion
     */
    record Operation(Kind kind, int project, int task, Set<Integer> tasks, int person, int deletion) {}

    /** A task of a project. */
    record Held(int project, int task) {}

    /** What a deletion took; {@code records} are those that come back with it. */
    record Taken(Set<Held> tasks, Map<Integer, Integer> leads, Set<String> records, boolean restored) {}

    /** What is there: live links, records, and deletions by number. */
    record State(Set<Held> tasks, Map<Integer, Integer> leads, Set<String> alive, Map<Integer, Taken> deletions) {

        /** Whether what can be seen is the same. */
        boolean looksLike(State other) {
            return tasks.equals(other.tasks) && leads.equals(other.leads) && alive.equals(other.alive);
        }
    }

    /** What an operation comes to. */
    record Step(State state, String result) {}

    /** The operation of this number, done in this state. */
    static Step apply(State state, int number, Operation operation) {
        return switch (operation.kind()) {
            case CREATE -> create(state, new Held(operation.project(), operation.task()));
            case DISMISS -> dismiss(state, new Held(operation.project(), operation.task()));
            case SET -> set(state, operation.project(), operation.tasks());
            case LEAD -> lead(state, operation.project(), operation.person());
            case DELETE -> delete(state, number, operation.project());
            case RESTORE -> restore(state, operation.deletion());
        };
    }

    private static Step create(State state, Held held) {
        return state.tasks().contains(held)
                ? new Step(state, "UNCHANGED")
                : new Step(with(state, plus(state.tasks(), Set.of(held)), state.leads()), "CREATED");
    }

    private static Step dismiss(State state, Held held) {
        return state.tasks().contains(held)
                ? new Step(with(state, minus(state.tasks(), Set.of(held)), state.leads()), "true")
                : new Step(state, "false");
    }

    private static Step set(State state, int project, Set<Integer> tasks) {
        Set<Held> wanted = new HashSet<>();
        tasks.forEach(task -> wanted.add(new Held(project, task)));
        Set<Held> before = new HashSet<>(state.tasks());
        before.removeIf(held -> held.project() != project);
        Set<Held> created = minus(wanted, before);
        Set<Held> dismissed = minus(before, wanted);
        return new Step(
                with(state, plus(minus(state.tasks(), dismissed), created), state.leads()),
                "+%d -%d".formatted(created.size(), dismissed.size()));
    }

    private static Step lead(State state, int project, int person) {
        Integer present = state.leads().get(project);
        if (present != null && present == person) {
            return new Step(state, "UNCHANGED");
        }
        if (state.leads().containsValue(person)) {
            return new Step(state, "conflict");
        }
        Map<Integer, Integer> leads = new HashMap<>(state.leads());
        leads.put(project, person);
        return new Step(with(state, state.tasks(), leads), "CREATED");
    }

    private static Step delete(State state, int number, int project) {
        Set<Held> dismissed = new HashSet<>(state.tasks());
        dismissed.removeIf(held -> held.project() != project);
        Set<Held> tasks = minus(state.tasks(), dismissed);
        Set<String> went = new TreeSet<>(Set.of("project " + project));
        dismissed.stream()
                .filter(held -> tasks.stream().noneMatch(other -> other.task() == held.task()))
                .forEach(held -> went.add("task " + held.task()));
        went.retainAll(state.alive());
        Map<Integer, Integer> leads = new HashMap<>(state.leads());
        Integer lead = leads.remove(project);
        Map<Integer, Integer> taken = lead == null ? Map.of() : Map.of(project, lead);
        if (lead != null) {
            // their module is told of whoever goes, and knows who is there
            went.add("person " + lead);
        }
        Map<Integer, Taken> deletions = new HashMap<>(state.deletions());
        Set<String> back = new TreeSet<>(went);
        back.retainAll(state.alive());
        deletions.put(number, new Taken(dismissed, taken, back, false));
        return new Step(
                new State(tasks, leads, minus(state.alive(), went), deletions),
                "%s -%d -%d".formatted(went, dismissed.size(), taken.size()));
    }

    private static Step restore(State state, int number) {
        // one that took nothing is not among them
        Taken taken = state.deletions().getOrDefault(number, new Taken(Set.of(), Map.of(), Set.of(), false));
        if (taken.restored()) {
            return new Step(state, "nothing");
        }
        boolean blocked = taken.tasks().stream().anyMatch(state.tasks()::contains)
                || taken.leads().entrySet().stream()
                        .anyMatch(lead -> state.leads().containsKey(lead.getKey())
                                || state.leads().containsValue(lead.getValue()));
        if (blocked) {
            return new Step(state, "refused");
        }
        Map<Integer, Integer> leads = new HashMap<>(state.leads());
        leads.putAll(taken.leads());
        Map<Integer, Taken> deletions = new HashMap<>(state.deletions());
        deletions.put(number, new Taken(taken.tasks(), taken.leads(), taken.records(), true));
        return new Step(
                new State(plus(state.tasks(), taken.tasks()), leads, plus(state.alive(), taken.records()), deletions),
                "restored");
    }

    private static State with(State state, Set<Held> tasks, Map<Integer, Integer> leads) {
        return new State(tasks, leads, state.alive(), state.deletions());
    }

    private static <E> Set<E> plus(Collection<E> some, Collection<E> others) {
        Set<E> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static <E> Set<E> minus(Collection<E> some, Collection<E> others) {
        Set<E> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    /**
     * An operation of one of several who did theirs one after the other.
     *
     * @param number by which its deletion is known
     * @param result what came of it
     */
    record Done(int number, Operation operation, String result) {
        private static final Set<String> NOTHING =
                Set.of("UNCHANGED", "false", "conflict", "refused", "nothing", "+0 -0", "[] -0 -0");

        /** Whether it wrote something. */
        boolean wrote() {
            return !NOTHING.contains(result);
        }
    }

    /**
     * Whether there is for each record an order, in which each did theirs one after the other, that explains what became of its
     * links and what was told of them; and whether those are gone in the end that a deletion took for good.
     */
    static boolean explains(State start, List<List<Done>> all, State end) {
        return start.alive().stream()
                .allMatch(record -> isGoneOrThere(record, all, end)
                        && view(record, all).stream().allMatch(view -> explains(view, start, all, end)));
    }

    /** How a record sees what is done; of a person nothing is seen but whether it is there. */
    private static Optional<View> view(String record, List<List<Done>> all) {
        String[] words = record.split(" ");
        return switch (words[0]) {
            case "project" -> Optional.of(new OfProject(Integer.parseInt(words[1]), all));
            case "task" -> Optional.of(new OfTask(Integer.parseInt(words[1])));
            default -> Optional.empty();
        };
    }

    /** Who was never taken is there, and who was and was never brought back is not. */
    private static boolean isGoneOrThere(String record, List<List<Done>> all, State end) {
        List<Done> done = all.stream().flatMap(List::stream).toList();
        Set<Integer> taking = new HashSet<>();
        done.stream()
                .filter(one -> one.operation().kind() == Kind.DELETE && takes(one.result(), record))
                .forEach(one -> taking.add(one.number()));
        boolean back = done.stream()
                .anyMatch(one -> one.operation().kind() == Kind.RESTORE
                        && taking.contains(one.operation().deletion()));
        return back || end.alive().contains(record) == taking.isEmpty();
    }

    /** Whether a record is among those that the result of a deletion names. */
    private static boolean takes(String result, String record) {
        String named = result.substring(1, result.indexOf(']'));
        return List.of(named.split(", ")).contains(record);
    }

    /** What one record shows of states, operations and results. */
    private interface View {
        State of(State state);

        /** The operation as far as it is about this record, if it is. */
        Optional<Operation> of(Operation operation);

        String of(Kind kind, String result);
    }

    /** The links of a project. */
    private record OfProject(int project, List<List<Done>> all) implements View {
        @Override
        public State of(State state) {
            Set<Held> tasks = new HashSet<>(state.tasks());
            tasks.removeIf(held -> held.project() != project);
            Map<Integer, Integer> leads = new HashMap<>(state.leads());
            leads.keySet().retainAll(Set.of(project));
            return new State(tasks, leads, Set.of(), Map.of());
        }

        @Override
        public Optional<Operation> of(Operation operation) {
            int owner = operation.kind() == Kind.RESTORE ? deleted(operation.deletion()) : operation.project();
            return owner == project ? Optional.of(operation) : Optional.empty();
        }

        /** Whose deletion a number is of; of one that did nothing it does not matter. */
        private int deleted(int deletion) {
            return all.stream()
                    .flatMap(List::stream)
                    .filter(done -> done.number() == deletion)
                    .map(done -> done.operation().project())
                    .findFirst()
                    .orElse(-1);
        }

        @Override
        public String of(Kind kind, String result) {
            return kind == Kind.DELETE ? result.substring(result.indexOf(']')) : result;
        }
    }

    /** The links of a task, and whether it is there. */
    private record OfTask(int task) implements View {
        @Override
        public State of(State state) {
            Set<Held> tasks = new HashSet<>(state.tasks());
            tasks.removeIf(held -> held.task() != task);
            Set<String> alive = new HashSet<>(state.alive());
            alive.retainAll(Set.of(name()));
            return new State(tasks, Map.of(), alive, Map.of());
        }

        @Override
        public Optional<Operation> of(Operation operation) {
            return switch (operation.kind()) {
                case CREATE, DISMISS -> operation.task() == task ? Optional.of(operation) : Optional.empty();
                case LEAD -> Optional.empty();
                case DELETE, RESTORE -> Optional.of(operation);
                case SET -> {
                    Set<Integer> tasks = new HashSet<>(operation.tasks());
                    tasks.retainAll(Set.of(task));
                    yield Optional.of(new Operation(
                            operation.kind(), operation.project(), operation.task(), tasks, operation.person(), -1));
                }
            };
        }

        @Override
        public String of(Kind kind, String result) {
            return switch (kind) {
                case DELETE -> String.valueOf(takes(result, name()));
                case SET -> "";
                default -> result;
            };
        }

        private String name() {
            return "task " + task;
        }
    }

    private static boolean explains(View view, State start, List<List<Done>> all, State end) {
        List<List<Done>> seen = all.stream()
                .map(one -> one.stream()
                        .flatMap(done -> view.of(done.operation()).stream()
                                .map(operation -> new Done(done.number(), operation, done.result())))
                        .toList())
                .toList();
        return explains(view, view.of(start), seen, new int[seen.size()], view.of(end), new HashSet<>());
    }

    private static boolean explains(
            View view, State state, List<List<Done>> all, int[] next, State end, Set<String> failed) {
        boolean over = true;
        for (int who = 0; who < next.length; who++) {
            over &= next[who] == all.get(who).size();
        }
        if (over) {
            return state.looksLike(end);
        }
        if (!failed.add(java.util.Arrays.toString(next) + new TreeMap<>(Map.of(0, state)))) {
            return false;
        }
        for (int who = 0; who < next.length; who++) {
            if (next[who] < all.get(who).size()) {
                Done done = all.get(who).get(next[who]);
                Kind kind = done.operation().kind();
                Step step = apply(state, done.number(), done.operation());
                if (view.of(kind, step.result()).equals(view.of(kind, done.result()))) {
                    next[who]++;
                    if (explains(view, step.state(), all, next, end, failed)) {
                        return true;
                    }
                    next[who]--;
                }
            }
        }
        return false;
    }
}
