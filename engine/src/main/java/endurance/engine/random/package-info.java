/**
 * Uniform numbers for every variable, future and step, independent or spread evenly; quantile
 * functions of every distribution; correlated inputs; errors from replicates.
 */
@NullMarked
package endurance.engine.random;

import org.jspecify.annotations.NullMarked;
