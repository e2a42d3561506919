/** Facts set side by side, so that conflicts show. */
@NullMarked
package endurance.report.evidence;

import org.jspecify.annotations.NullMarked;
