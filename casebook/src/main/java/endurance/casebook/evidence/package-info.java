/** Sources and the facts taken from them, with their dates. */
@NullMarked
package endurance.casebook.evidence;

import org.jspecify.annotations.NullMarked;
