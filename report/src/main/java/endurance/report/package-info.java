/** report */
@NullMarked
package endurance.report;

import org.jspecify.annotations.NullMarked;
