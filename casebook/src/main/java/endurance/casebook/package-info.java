/**
 * The case folder: sources, facts, assumptions, blocks, scenarios, questions, claims and briefings,
 * read with every error at once and turned into a {@link endurance.model.Model}. The format is
 * described in docs/reference/case-format.md.
 */
@NullMarked
package endurance.casebook;

import org.jspecify.annotations.NullMarked;
