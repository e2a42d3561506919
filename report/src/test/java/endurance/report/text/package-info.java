/** Tests of this package. */
@NullMarked
package endurance.report.text;

import org.jspecify.annotations.NullMarked;
