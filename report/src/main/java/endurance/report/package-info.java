/**
 * Answers for a person and for a program: terminal text, JSON, and a page in one file. Everything
 * here only prints what {@link endurance.analysis.Answers} and {@link
 * endurance.analysis.explanation.Explanation} say; nothing is computed anew.
 */
@NullMarked
package endurance.report;

import org.jspecify.annotations.NullMarked;
