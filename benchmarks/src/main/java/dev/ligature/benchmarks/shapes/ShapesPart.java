package dev.ligature.benchmarks.shapes;

import dev.ligature.Ligature;
import dev.ligature.benchmarks.Data;
import dev.ligature.benchmarks.Turns;
import dev.ligature.benchmarks.report.Figures;
import dev.ligature.benchmarks.report.Page;
import dev.ligature.benchmarks.shop.Depth1Query;
import dev.ligature.benchmarks.shop.Depth2Query;
import dev.ligature.benchmarks.shop.Depth3Query;
import dev.ligature.benchmarks.shop.Depth4Query;
import dev.ligature.benchmarks.shop.Piece;
import dev.ligature.benchmarks.shop.Whole;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Views of pieces with their three parts each, and those with theirs, to a depth of four: Ligature's, beside the statements by
 * which such a thing can be read at all. In tables of a thousand links, a hundred thousand and so on, whose rows lie in no order.
 */
public final class ShapesPart {

    private static final int PARTS = 3;
    private static final int DEPTHS = 4;
    private static final List<Integer> ROOTS = List.of(1, 100, 10_000);
    private static final int SETS_OF_KEYS = 16;
    private static final int ROWS_IN_A_TURN = 30_000;
    private static final int MOST_CALLS = 200;

    private final DataSource dataSource;
    private final long most;
    private final int rounds;

    /** Up to so many links. */
    public ShapesPart(DataSource dataSource, long most, int rounds) {
        this.dataSource = dataSource;
        this.most = most;
        this.rounds = rounds;
    }

    /** Measures, and leaves the tables empty. */
    public Figures measure() throws Exception {
        Figures figures = new Figures();
        for (long links = 1_000; links <= most; links *= 100) {
            int pieces = (int) (links / PARTS);
            fill(pieces);
            for (int depth = 1; depth <= DEPTHS; depth++) {
                for (int roots : ROOTS) {
                    if (roots <= pieces) {
                        measure(figures, Page.shapes(links, depth, roots), pieces, depth, roots);
                    }
                }
            }
        }
        Data.execute(dataSource, "truncate piece, piece_use");
        return figures;
    }

    private void fill(int pieces) {
        System.out.printf("filling %,d pieces%n", pieces);
        Data.execute(dataSource, "truncate piece, piece_use");
        Data.load(
                dataSource,
                "piece_use",
                "whole_id",
                "part_id",
                "insert into piece select 'piece_' || lpad(i::text, 9, '0'), 'piece ' || i"
                        + " from generate_series(0, %d) i order by hashint4(i)".formatted(pieces - 1),
                "insert into piece_use (whole_id, part_id, created_at, updated_at)"
                        + " select 'piece_' || lpad(i::text, 9, '0'),"
                        + " 'piece_' || lpad(((i::bigint * 7919 + n * 331 + 1) %% %d)::text, 9, '0'), now(), now()"
                                .formatted(pieces)
                        + " from generate_series(0, %d) i, generate_series(0, %d) n order by hashint8(i * 4 + n)"
                                .formatted(pieces - 1, PARTS - 1));
        Data.vacuum(dataSource, "piece");
        Data.vacuum(dataSource, "piece_use");
    }

    private void measure(Figures figures, String operation, int pieces, int depth, int roots) throws Exception {
        Ligature ligature = Ligature.on(dataSource);
        List<List<String>> keys = LongStream.range(0, SETS_OF_KEYS)
                .mapToObj(seed -> Data.pieces(seed, roots, pieces))
                .toList();
        long leaves = roots * (long) Math.pow(PARTS, depth);
        int calls = (int) Math.max(1, Math.min(MOST_CALLS, ROWS_IN_A_TURN / leaves));
        List<Shape> shapes = Stream.of(Shape.values())
                .filter(shape -> shape.canRead(leaves / PARTS))
                .toList();
        check(ligature, shapes, depth, keys.get(0));
        Turns turns = new Turns(operation, rounds, calls);
        Iterator<List<String>> ours = endless(keys);
        turns.way("LIGATURE", number -> views(ligature, depth, ours.next()));
        for (Shape shape : shapes) {
            Iterator<List<String>> own = endless(keys);
            turns.way(shape.name(), number -> {
                try (Connection connection = dataSource.getConnection()) {
                    shape.read(connection, depth, own.next(), Leaves.UNSEEN);
                }
            });
        }
        turns.measure(figures);
    }

    /** All read the same keys in the same order. */
    private static Iterator<List<String>> endless(List<List<String>> keys) {
        return Stream.iterate(0, i -> (i + 1) % keys.size()).map(keys::get).iterator();
    }

    /** That all read the same. */
    private void check(Ligature ligature, List<Shape> shapes, int depth, List<String> roots) throws SQLException {
        Leaves.Sum ours = new Leaves.Sum();
        add(views(ligature, depth, roots), ours);
        for (Shape shape : shapes) {
            Leaves.Sum theirs = new Leaves.Sum();
            try (Connection connection = dataSource.getConnection()) {
                shape.read(connection, depth, roots, theirs);
            }
            if (!theirs.toString().equals(ours.toString())) {
                throw new IllegalStateException("%s reads %s, and Ligature %s".formatted(shape.title(), theirs, ours));
            }
        }
    }

    private static List<? extends Whole> views(Ligature ligature, int depth, List<String> roots) {
        return switch (depth) {
            case 1 -> Depth1Query.in(ligature).where(p -> p.id().in(roots)).fetch();
            case 2 -> Depth2Query.in(ligature).where(p -> p.id().in(roots)).fetch();
            case 3 -> Depth3Query.in(ligature).where(p -> p.id().in(roots)).fetch();
            default -> Depth4Query.in(ligature).where(p -> p.id().in(roots)).fetch();
        };
    }

    private static void add(List<?> pieces, Leaves leaves) {
        for (Object piece : pieces) {
            if (piece instanceof Whole whole) {
                add(whole.parts(), leaves);
            } else {
                leaves.add(((Piece) piece).id(), 1);
            }
        }
    }
}
