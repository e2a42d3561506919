/** The bytecode back end: a program compiled to loops over the futures of a batch. */
@NullMarked
package endurance.engine.kernel;

import org.jspecify.annotations.NullMarked;
