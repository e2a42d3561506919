/**
 * What turns a draft into a model: definitions complete, references resolved, units agreeing, no
 * circle without a stock. Every problem is found in one go and told in order of the text.
 */
@NullMarked
package endurance.model.check;

import org.jspecify.annotations.NullMarked;
