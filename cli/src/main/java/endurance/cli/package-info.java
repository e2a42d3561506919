/** cli */
@NullMarked
package endurance.cli;

import org.jspecify.annotations.NullMarked;
