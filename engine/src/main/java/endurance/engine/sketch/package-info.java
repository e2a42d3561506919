/** Distributions folded into bounded memory, mergeable in any order. */
@NullMarked
package endurance.engine.sketch;

import org.jspecify.annotations.NullMarked;
