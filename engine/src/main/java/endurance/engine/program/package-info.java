/** A model as ordered scalar equations over numbered slots: what every back end starts from. */
@NullMarked
package endurance.engine.program;

import org.jspecify.annotations.NullMarked;
