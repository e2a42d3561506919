/** Tests of their namesake. */
@NullMarked
package endurance.server.http;

import org.jspecify.annotations.NullMarked;
