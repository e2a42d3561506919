/**
 * Programs made to run for batches of futures: where things stand in a batch's memory, what a back
 * end has to give, and the back end that computes whole rows, one operation after another.
 */
@NullMarked
package endurance.engine.kernel;

import org.jspecify.annotations.NullMarked;
