/** Reports for a terminal: 100 columns, aligned also where characters are two columns wide. */
@NullMarked
package endurance.report.text;

import org.jspecify.annotations.NullMarked;
