/** What is measured on: a shop, its links and views of them. */
@NullMarked
package dev.ligature.benchmarks.shop;

import org.jspecify.annotations.NullMarked;
