package dev.ligature.benchmarks.shop;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;

/** As {@link ProductLabel}, with an archive. */
@DefineLink
public record ProductMark(
        @LinkEnd(isList = true, alias = "marked") Ref<Product, String> product,
        @LinkEnd(isList = true, alias = "marks") Ref<Tag, String> tag,
        @LinkColumn int rank) {}
