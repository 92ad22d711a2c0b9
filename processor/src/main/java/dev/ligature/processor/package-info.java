/** The annotation processor: read, model, check, ledger, write are its stages, one direction. */
@NullMarked
package dev.ligature.processor;

import org.jspecify.annotations.NullMarked;
