/** What a compilation defines, as immutable values that know nothing of compilers, files or generated code. */
package dev.ligature.processor.model;
