/**
 * The YAML container of the model language: variables, distributions, tables, blocks and standalone
 * model files, read into {@link endurance.model.Draft}s. The language is described in
 * docs/reference/model-language.md.
 */
@NullMarked
package endurance.casebook.container;

import org.jspecify.annotations.NullMarked;
