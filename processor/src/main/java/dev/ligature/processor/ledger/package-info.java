/** The history of each link's table: reads it, compares it with the definitions, plans steps, renders scripts. */
@NullMarked
package dev.ligature.processor.ledger;

import org.jspecify.annotations.NullMarked;
