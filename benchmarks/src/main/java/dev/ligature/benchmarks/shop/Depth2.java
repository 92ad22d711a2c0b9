package dev.ligature.benchmarks.shop;

import dev.ligature.LinkView;
import java.util.List;

/** A piece with its parts and theirs. */
@LinkView(Piece.class)
public record Depth2(String id, String name, List<Depth1> parts) implements Whole {}
