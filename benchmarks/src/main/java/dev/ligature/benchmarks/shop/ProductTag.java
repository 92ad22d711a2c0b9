package dev.ligature.benchmarks.shop;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;

/** A product has some tags, a tag has very many products. Read alone. */
@DefineLink(archive = false)
public record ProductTag(
        @LinkEnd(isList = true) Ref<Product, String> product,
        @LinkEnd(isList = true) Ref<Tag, String> tag,
        @LinkColumn int rank) {}
