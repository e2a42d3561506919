/** Scenarios side by side, and what the change from one to another is due to. */
@NullMarked
package endurance.analysis.comparison;

import org.jspecify.annotations.NullMarked;
