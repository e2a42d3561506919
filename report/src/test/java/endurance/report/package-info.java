/** Tests of the reports, over one case made by hand that shows every kind of answer. */
@NullMarked
package endurance.report;

import org.jspecify.annotations.NullMarked;
