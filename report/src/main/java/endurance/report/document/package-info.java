/**
 * What the page of the living document is told, as JSON: the case as it stands, once, and the
 * answers for some controls, again and again as futures grow.
 */
@NullMarked
package endurance.report.document;

import org.jspecify.annotations.NullMarked;
