/** What each operation of the model language means in double precision, to the bit. */
@NullMarked
package endurance.engine.arithmetic;

import org.jspecify.annotations.NullMarked;
