/**
 * A case kept ready for a reader who changes numbers and wants to see at once what follows: {@link
 * endurance.analysis.live.LiveCase}.
 */
@NullMarked
package endurance.analysis.live;

import org.jspecify.annotations.NullMarked;
