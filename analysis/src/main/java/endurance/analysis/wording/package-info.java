/** Names and numbers of a model in words, as explanations and answers say them. */
@NullMarked
package endurance.analysis.wording;

import org.jspecify.annotations.NullMarked;
