/**
 * YAML as a person wrote it: every value knows its file, line and column, nothing is guessed, and
 * everything that is wrong is collected rather than thrown at the first mistake.
 */
@NullMarked
package endurance.casebook.yaml;

import org.jspecify.annotations.NullMarked;
