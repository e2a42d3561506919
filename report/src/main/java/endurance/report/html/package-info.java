/** The report as one page in one file, which needs no network and no script. */
@NullMarked
package endurance.report.html;

import org.jspecify.annotations.NullMarked;
