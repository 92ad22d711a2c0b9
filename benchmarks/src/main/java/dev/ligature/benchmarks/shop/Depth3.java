package dev.ligature.benchmarks.shop;

import dev.ligature.LinkView;
import java.util.List;

/** A piece with its parts, to a depth of three. */
@LinkView(Piece.class)
public record Depth3(String id, String name, List<Depth2> parts) implements Whole {}
