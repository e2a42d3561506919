/** Tests of the server, as its readers meet it. */
@NullMarked
package endurance.server;

import org.jspecify.annotations.NullMarked;
