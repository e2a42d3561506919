/** Tests of their namesake. */
@NullMarked
package endurance.server.runs;

import org.jspecify.annotations.NullMarked;
