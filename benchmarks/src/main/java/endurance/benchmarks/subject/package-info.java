/** The models that are measured: the reference case, and generated ones of any size. */
@NullMarked
package endurance.benchmarks.subject;

import org.jspecify.annotations.NullMarked;
