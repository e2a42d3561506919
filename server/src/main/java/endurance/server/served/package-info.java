/** The case that is served, as it stands on disk. */
@NullMarked
package endurance.server.served;

import org.jspecify.annotations.NullMarked;
