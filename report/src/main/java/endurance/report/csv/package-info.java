/** Tables as comma-separated values, for spreadsheets and programs. */
@NullMarked
package endurance.report.csv;

import org.jspecify.annotations.NullMarked;
