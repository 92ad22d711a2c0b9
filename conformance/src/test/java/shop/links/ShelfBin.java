package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.bin.Bin;
import shop.bin.BinId;
import shop.shelf.Shelf;

/** One to many, keyed by small numbers. */
@DefineLink
public record ShelfBin(
        @LinkEnd Ref<Shelf, Short> shelf,
        @LinkEnd(isList = true) Ref<Bin, BinId> bin) {}
