/**
 * A case served to readers: its document, its futures live, and runs that are kept. See
 * docs/reference/server.md.
 */
@NullMarked
package endurance.server;

import org.jspecify.annotations.NullMarked;
