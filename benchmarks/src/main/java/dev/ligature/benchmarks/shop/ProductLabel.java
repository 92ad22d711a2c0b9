package dev.ligature.benchmarks.shop;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;

/** As {@link ProductTag}, for what is written and then gone. */
@DefineLink(archive = false)
public record ProductLabel(
        @LinkEnd(isList = true, alias = "labelled") Ref<Product, String> product,
        @LinkEnd(isList = true, alias = "labels") Ref<Tag, String> tag,
        @LinkColumn int rank) {}
