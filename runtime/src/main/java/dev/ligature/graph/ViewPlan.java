package dev.ligature.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a view is read: by one statement for the roots, what they have one of in their database, and the first list; and by
 * one for each further list, and for what is in another database. Immutable; equal to itself alone.
 */
final class ViewPlan {

    private final RowPlan rows;
    private final RecordReader root;
    private final int[] rootKey;
    private final Optional<ListPlan> joined;
    private final List<ListPlan> separate;
    private final boolean single;

    /**
     * @param rows what the first statement reads
     * @param root makes the views
     * @param rootKey the positions of the root's key there; none if no list is joined
     * @param joined the list that the first statement reads
     * @param separate what other statements read; each comes after the one that asks for it
     */
    ViewPlan(RowPlan rows, RecordReader root, int[] rootKey, Optional<ListPlan> joined, List<ListPlan> separate) {
        this.rows = rows;
        this.root = root;
        this.rootKey = rootKey.clone();
        this.joined = joined;
        this.separate = List.copyOf(separate);
        this.single = rows.home() instanceof Home.InDatabase
                && separate.stream().allMatch(list -> list.rows().home() == rows.home());
    }

    RowPlan rows() {
        return rows;
    }

    RecordReader root() {
        return root;
    }

    /** Tells the roots apart; a new one for each run through rows. */
    RowKey newRootKey() {
        return new RowKey(rootKey);
    }

    Optional<ListPlan> joined() {
        return joined;
    }

    List<ListPlan> separate() {
        return separate;
    }

    /** Where the roots are. */
    Home home() {
        return rows.home();
    }

    /** Whether everything is read in one database. */
    boolean isSingle() {
        return single;
    }

    /** The lists at the end of a way; the one that is joined among them. */
    List<ListPlan> lists(String way) {
        return Stream.concat(joined.stream(), separate.stream())
                .filter(list -> !list.isByKey() && list.way().equals(way))
                .toList();
    }
}
