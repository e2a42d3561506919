/** Inputs that depend on one another: groups read from a model's rank correlations. */
@NullMarked
package endurance.engine.correlation;

import org.jspecify.annotations.NullMarked;
