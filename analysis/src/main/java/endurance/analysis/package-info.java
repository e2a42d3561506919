/** Answers: questions put to an ensemble, claims judged, numbers explained. */
@NullMarked
package endurance.analysis;

import org.jspecify.annotations.NullMarked;
