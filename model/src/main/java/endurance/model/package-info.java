/**
 * The model language: equations as data. A {@link endurance.model.Model} is immutable, its
 * references are resolved, its units agree and it has no circle without a stock; nothing in it is
 * numeric work yet. The language itself is described in docs/reference/model-language.md.
 */
@NullMarked
package endurance.model;

import org.jspecify.annotations.NullMarked;
