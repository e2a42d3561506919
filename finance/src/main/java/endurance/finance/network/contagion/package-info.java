/** How the distress of one party becomes that of others. */
@NullMarked
package endurance.finance.network.contagion;

import org.jspecify.annotations.NullMarked;
