/** What each address answers. */
@NullMarked
package endurance.server.api;

import org.jspecify.annotations.NullMarked;
