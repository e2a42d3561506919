/** Answers to the questions of a case: the ensemble asked, claims judged, drivers found. */
@NullMarked
package endurance.analysis;

import org.jspecify.annotations.NullMarked;
