/**
 * Runs a {@link endurance.model.Model}: orders its equations, emits bytecode for a batch of
 * futures, draws inputs and noises from keyed streams, folds what was asked for into mergeable
 * sketches.
 */
@NullMarked
package endurance.engine;

import org.jspecify.annotations.NullMarked;
