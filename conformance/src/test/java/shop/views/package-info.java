/** What the tests fetch. */
@NullMarked
package shop.views;

import org.jspecify.annotations.NullMarked;
