/**
 * What answers are made of: estimates with their Monte Carlo error, bands, fans, and differences of
 * two runs.
 */
@NullMarked
package endurance.analysis.answer;

import org.jspecify.annotations.NullMarked;
