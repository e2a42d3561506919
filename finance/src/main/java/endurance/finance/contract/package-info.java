/** Terms of contracts turned into what is paid and when. */
@NullMarked
package endurance.finance.contract;

import org.jspecify.annotations.NullMarked;
