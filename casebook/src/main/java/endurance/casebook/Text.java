package endurance.casebook;

/** A sentence for an end user, in English and Chinese. */
public record Text(String english, String chinese) {

  /** Words that are the same in both languages: a name, or a text that a case gives in one. */
  public static Text alike(String words) {
    return new Text(words, words);
  }

  public String in(Language language) {
    return switch (language) {
      case ENGLISH -> english;
      case CHINESE -> chinese;
    };
  }
}
