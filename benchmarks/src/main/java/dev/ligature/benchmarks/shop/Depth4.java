package dev.ligature.benchmarks.shop;

import dev.ligature.LinkView;
import java.util.List;

/** A piece with its parts, to a depth of four. */
@LinkView(Piece.class)
public record Depth4(String id, String name, List<Depth3> parts) implements Whole {}
