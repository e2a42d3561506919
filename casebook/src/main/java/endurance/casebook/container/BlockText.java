package endurance.casebook.container;

import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Problems;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Texts;
import endurance.casebook.yaml.YamlText;
import endurance.model.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A block as its file has it: the frame is read, the variables wait for an instance, which tells
 * what the block's dimensions and its currency are.
 *
 * @param path under the library, without {@code .yaml}: {@code market/choice}
 * @param over names of its dimensions
 * @param takes what an instance must bind, by key as written
 * @param variables by key as written
 */
record BlockText(
    String path,
    Text says,
    List<String> references,
    List<String> over,
    Map<String, Field> takes,
    Map<String, Field> variables) {

  /** Reads the file of a block; empty, with notes, when that is not possible. */
  static Optional<BlockText> read(Path library, String path, Problems problems) {
    Path file = library.resolve(path + ".yaml");
    return problems.note(YamlText.read(file)).flatMap(yaml -> of(Field.root(yaml, problems), path));
  }

  private static Optional<BlockText> of(Field root, String path) {
    Section section = root.section("block", "says", "references", "over", "takes", "variables");
    Optional<Field> name = section.required("block");
    name.flatMap(Field::text)
        .filter(written -> !written.equals(path))
        .ifPresent(written ->
            name.get()
                .refuse(
                    "the block calls itself " + written + " but lies at " + path, "write " + path));
    List<String> over = section.optional("over").map(Field::texts).orElse(List.of());
    for (String dimension : over) {
      if (!DeclaredName.isName(dimension)
          || over.indexOf(dimension) != over.lastIndexOf(dimension)) {
        section
            .optional("over")
            .orElseThrow()
            .refuse("`" + dimension + "` will not do as a dimension, or stands twice", "");
      }
    }
    BlockText block =
        new BlockText(
            path,
            section.required("says").flatMap(Texts::alike).orElse(Text.EMPTY),
            section.optional("references").map(Field::texts).orElse(List.of()),
            List.copyOf(over),
            section.entriesOf("takes"),
            section.required("variables").map(Field::entries).orElse(Map.of()));
    return section.isSound() ? Optional.of(block) : Optional.empty();
  }
}
