package endurance.casebook.folder;

import endurance.casebook.Text;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Section;
import java.util.Optional;

/** Reads texts for end users: {@code {en: …, zh: …}}, both needed where a text is a map. */
final class Texts {

  private Texts() {}

  static Optional<Text> read(Field field) {
    if (!field.isMap()) {
      field.refuse(
          "expected a text in both languages, got " + field.node().described(),
          "write {en: …, zh: …}");
      return Optional.empty();
    }
    Section section = field.section("en", "zh");
    Optional<String> english = section.requiredText("en");
    Optional<String> chinese = section.requiredText("zh");
    return english.flatMap(en -> chinese.map(zh -> new Text(en, zh)));
  }

  static Optional<Text> required(Section section, String key) {
    return section.required(key).flatMap(Texts::read);
  }

  /** One text for both languages will do: a name, or words not yet translated. */
  static Optional<Text> alike(Field field) {
    return field.isMap() ? read(field) : field.text().map(Text::alike);
  }

  /** The same, empty where the key is left out. */
  static Text alikeOrEmpty(Section section, String key) {
    return section.optional(key).flatMap(Texts::alike).orElse(Text.alike(""));
  }
}
