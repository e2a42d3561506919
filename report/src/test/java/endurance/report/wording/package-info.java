/** Tests of this package. */
@NullMarked
package endurance.report.wording;

import org.jspecify.annotations.NullMarked;
