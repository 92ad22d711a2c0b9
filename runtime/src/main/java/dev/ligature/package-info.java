/** What users of links import: the annotations, {@link dev.ligature.Ref}, {@link dev.ligature.Ligature} and the types that generated clients take and give. */
@NullMarked
package dev.ligature;

import org.jspecify.annotations.NullMarked;
