/**
 * Numbers in an account written as Markdown: which of them are bound to something, whether what is
 * printed agrees with it, and which of them hang loose.
 */
@NullMarked
package endurance.casebook.briefing;

import org.jspecify.annotations.NullMarked;
