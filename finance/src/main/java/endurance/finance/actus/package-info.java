/** Reads the terms of contracts in the vocabulary of the ACTUS dictionary. */
@NullMarked
package endurance.finance.actus;

import org.jspecify.annotations.NullMarked;
