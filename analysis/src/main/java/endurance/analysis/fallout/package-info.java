/** Who falls when the company of a case fails, and what it costs each. */
@NullMarked
package endurance.analysis.fallout;

import org.jspecify.annotations.NullMarked;
