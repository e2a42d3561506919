/** Processes that compute the reference model, ours and others', and what they print. */
@NullMarked
package endurance.benchmarks.contest;

import org.jspecify.annotations.NullMarked;
