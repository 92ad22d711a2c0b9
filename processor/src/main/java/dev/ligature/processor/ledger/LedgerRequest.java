package dev.ligature.processor.ledger;

import dev.ligature.processor.model.CatalogDefinition;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is asked of the ledgers of one catalog.
 *
 * @param catalog the sound definitions
 * @param exists whether a link of this name, such as {@code product_brand}, is in the code, sound or not; asked for links
 *     that have a ledger and are not among the definitions, so that neither a partial compilation nor a definition with
 *     errors looks like a removal
 * @param options the processor's options
 * @param classOutput where the compiler writes classes; empty if that is no path of the default file system
 * @param clock gives new steps their versions
 */
public record LedgerRequest(
        CatalogDefinition catalog,
        Predicate<String> exists,
        LedgerOptions options,
        Optional<Path> classOutput,
        Clock clock) {}
