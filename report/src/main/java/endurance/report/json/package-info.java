/** Reports for a program, described in docs/reference/json.md. */
@NullMarked
package endurance.report.json;

import org.jspecify.annotations.NullMarked;
