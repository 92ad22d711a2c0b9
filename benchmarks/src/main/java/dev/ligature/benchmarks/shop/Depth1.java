package dev.ligature.benchmarks.shop;

import dev.ligature.LinkView;
import java.util.List;

/** A piece with its parts. */
@LinkView(Piece.class)
public record Depth1(String id, String name, List<Piece> parts) implements Whole {}
