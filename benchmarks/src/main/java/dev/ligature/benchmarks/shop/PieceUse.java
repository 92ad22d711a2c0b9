package dev.ligature.benchmarks.shop;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;

/** A piece is a part of others. Never changed by a benchmark. */
@DefineLink(archive = false)
public record PieceUse(
        @LinkEnd(isList = true, alias = "wholes") Ref<Piece, String> whole,
        @LinkEnd(isList = true, alias = "parts") Ref<Piece, String> part) {}
