package endurance.casebook.folder;

import endurance.casebook.Text;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Section;
import java.util.Optional;

/** Reads sentences for end users: {@code {en: …, zh: …}}, both needed. */
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
}
