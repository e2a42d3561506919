/**
 * Reads a case folder, section by section, and builds the case's model. The format is described in
 * docs/reference/case-format.md.
 */
@NullMarked
package endurance.casebook.folder;

import org.jspecify.annotations.NullMarked;
