/**
 * Lines of a program as loops over a batch in which values pass from operation to operation without
 * memory between them: what back ends that write such loops have in common.
 */
@NullMarked
package endurance.engine.fusion;

import org.jspecify.annotations.NullMarked;
