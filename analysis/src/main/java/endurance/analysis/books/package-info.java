/**
 * One future, or all of them, as books: statements, postings, and whether they agree with what was
 * simulated.
 */
@NullMarked
package endurance.analysis.books;

import org.jspecify.annotations.NullMarked;
