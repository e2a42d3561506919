/** The words, numbers and dates of every report, in English and Chinese. */
@NullMarked
package endurance.report.wording;

import org.jspecify.annotations.NullMarked;
