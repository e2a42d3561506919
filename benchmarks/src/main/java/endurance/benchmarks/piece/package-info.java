/** JMH benchmarks of single pieces of the engine. */
@NullMarked
package endurance.benchmarks.piece;

import org.jspecify.annotations.NullMarked;
