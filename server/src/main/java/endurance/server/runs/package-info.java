/** Runs that readers order: asked for, carried out one after another, kept. */
@NullMarked
package endurance.server.runs;

import org.jspecify.annotations.NullMarked;
