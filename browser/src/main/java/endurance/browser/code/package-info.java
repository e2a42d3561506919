/**
 * From a program to WebAssembly: where things stand in memory, elementary functions, terms, groups
 * of lines, random numbers.
 */
@NullMarked
package endurance.browser.code;

import org.jspecify.annotations.NullMarked;
