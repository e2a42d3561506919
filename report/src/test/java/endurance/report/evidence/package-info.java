/** Tests of this package. */
@NullMarked
package endurance.report.evidence;

import org.jspecify.annotations.NullMarked;
