/**
 * Pasts that were found, kept for the next time: the search takes longer than reading a case, and
 * its result depends on nothing but what {@link endurance.analysis.pasts.PastKey} holds.
 */
@NullMarked
package endurance.analysis.pasts;

import org.jspecify.annotations.NullMarked;
