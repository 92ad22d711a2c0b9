package dev.ligature.benchmarks.shop;

import dev.ligature.LinkCatalog;

/** All links of the shop. */
@LinkCatalog(name = "benchmarks")
public interface Shop {}
