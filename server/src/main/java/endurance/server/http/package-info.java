/** What every request and answer has in common: routes, limits, refusals, event streams. */
@NullMarked
package endurance.server.http;

import org.jspecify.annotations.NullMarked;
