/**
 * What was observed, how likely each future makes it, and how futures are chosen by that: densities
 * of readings, weights, effective sample size, tempering, resampling.
 */
@NullMarked
package endurance.engine.evidence;

import org.jspecify.annotations.NullMarked;
