/**
 * A case as one file that needs no server: its document, and its model made ready for a browser.
 */
@NullMarked
package endurance.publish;

import org.jspecify.annotations.NullMarked;
