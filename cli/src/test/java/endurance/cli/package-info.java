/** Tests of the command: exit codes, files, help, and the arrows between the modules. */
@NullMarked
package endurance.cli;

import org.jspecify.annotations.NullMarked;
