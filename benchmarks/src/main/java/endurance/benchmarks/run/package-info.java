/** The report: starts what is to be measured, round by round, and writes its tables. */
@NullMarked
package endurance.benchmarks.run;

import org.jspecify.annotations.NullMarked;
