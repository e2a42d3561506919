/** What outlives the server: runs and their answers, in SQLite or PostgreSQL. */
@NullMarked
package endurance.server.store;

import org.jspecify.annotations.NullMarked;
