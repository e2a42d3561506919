/** Tests of their namesake. */
@NullMarked
package endurance.server.store;

import org.jspecify.annotations.NullMarked;
