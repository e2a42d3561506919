/**
 * Formulas: the expression language of XMILE 1.0 in a strict profile, parsed to a tree, printed
 * back, never evaluated here.
 */
@NullMarked
package endurance.model.formula;

import org.jspecify.annotations.NullMarked;
