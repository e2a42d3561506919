/** Who gets paid what when not everybody can pay. */
@NullMarked
package endurance.finance.network.clearing;

import org.jspecify.annotations.NullMarked;
