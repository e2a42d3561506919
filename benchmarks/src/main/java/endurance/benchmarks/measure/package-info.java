/**
 * What one process measures of one model: a child of the report, which starts a new one for each.
 */
@NullMarked
package endurance.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
