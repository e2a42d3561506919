/** Tests of this package. */
@NullMarked
package endurance.report.html;

import org.jspecify.annotations.NullMarked;
