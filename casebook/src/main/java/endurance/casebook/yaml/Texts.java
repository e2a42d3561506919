package endurance.casebook.yaml;

import endurance.model.Text;
import java.util.Optional;

/** Reads texts for end users, in English and Chinese: {@code {en: …, zh: …}}. */
public final class Texts {

  private static final String ENGLISH = "en";
  private static final String CHINESE = "zh";

  private Texts() {}

  /** Both languages are needed. */
  public static Optional<Text> read(Field field) {
    if (!field.isMap()) {
      field.refuse(
          "expected a text in both languages, got " + field.node().described(),
          "write {en: …, zh: …}");
      return Optional.empty();
    }
    Section section = field.section(ENGLISH, CHINESE);
    Optional<String> english = section.requiredText(ENGLISH);
    Optional<String> chinese = section.requiredText(CHINESE);
    return english.flatMap(en -> chinese.map(zh -> new Text(en, zh)));
  }

  public static Optional<Text> required(Section section, String key) {
    return section.required(key).flatMap(Texts::read);
  }

  /** One text for both languages will do: a name, or words not yet translated. */
  public static Optional<Text> alike(Field field) {
    return field.isMap() ? read(field) : field.text().map(Text::alike);
  }

  /** The same, empty where the key is left out. */
  public static Text alikeOrEmpty(Section section, String key) {
    return section.optional(key).flatMap(Texts::alike).orElse(Text.EMPTY);
  }

  /**
   * A text of which one language may be left out; words that the place has anyway stand in for it.
   *
   * @param otherwise what it is called where a language, or all of it, is left out
   */
  public static Text either(Section section, String key, Text otherwise) {
    return section.optional(key).map(field -> either(field, otherwise)).orElse(otherwise);
  }

  /** The same of the value of a key. */
  public static Text either(Field field, Text otherwise) {
    if (!field.isMap()) {
      return field.text().map(Text::alike).orElse(otherwise);
    }
    Section languages = field.section(ENGLISH, CHINESE);
    return new Text(
        languages.optional(ENGLISH).flatMap(Field::text).orElse(otherwise.english()),
        languages.optional(CHINESE).flatMap(Field::text).orElse(otherwise.chinese()));
  }
}
