/**
 * Counter-based random streams, quantile functions of every distribution, and correlated inputs.
 */
@NullMarked
package endurance.engine.random;

import org.jspecify.annotations.NullMarked;
