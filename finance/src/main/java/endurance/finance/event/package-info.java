/** What happens under a contract, when, and what it moves: the words all contracts share. */
@NullMarked
package endurance.finance.event;

import org.jspecify.annotations.NullMarked;
