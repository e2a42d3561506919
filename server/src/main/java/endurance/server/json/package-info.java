/** JSON that readers send, read strictly. */
@NullMarked
package endurance.server.json;

import org.jspecify.annotations.NullMarked;
