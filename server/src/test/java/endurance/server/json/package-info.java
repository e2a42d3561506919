/** Tests of their namesake. */
@NullMarked
package endurance.server.json;

import org.jspecify.annotations.NullMarked;
