/** The {@code endurance} command: options, files and exit codes around the other modules. */
@NullMarked
package endurance.cli;

import org.jspecify.annotations.NullMarked;
