/**
 * A model as WebAssembly with a loader in JavaScript, for a page that needs no server. See
 * docs/explanation/browser.md.
 */
@NullMarked
package endurance.browser;

import org.jspecify.annotations.NullMarked;
