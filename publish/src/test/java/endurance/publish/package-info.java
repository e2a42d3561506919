/** Published pages against the JVM. */
@NullMarked
package endurance.publish;

import org.jspecify.annotations.NullMarked;
