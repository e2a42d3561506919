/**
 * WebAssembly modules in their binary form: types, imports, functions, memory and data. Knows
 * nothing of models.
 */
@NullMarked
package endurance.browser.wasm;

import org.jspecify.annotations.NullMarked;
