/** Tests of their namesake. */
@NullMarked
package endurance.server.live;

import org.jspecify.annotations.NullMarked;
