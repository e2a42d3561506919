/** How much fewer futures a sampling needs on a real case for the same error. */
@NullMarked
package endurance.benchmarks.sampling;

import org.jspecify.annotations.NullMarked;
