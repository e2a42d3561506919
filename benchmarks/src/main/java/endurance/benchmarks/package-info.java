/** Measures how fast the engine is, beside the same model written for the machine by hand. */
@NullMarked
package endurance.benchmarks;

import org.jspecify.annotations.NullMarked;
