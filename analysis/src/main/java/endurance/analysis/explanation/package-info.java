/** Where a number comes from and what depends on it. */
@NullMarked
package endurance.analysis.explanation;

import org.jspecify.annotations.NullMarked;
