/** Who stands behind the company of a case, and what each loses when it fails. */
@NullMarked
package endurance.casebook.network;

import org.jspecify.annotations.NullMarked;
