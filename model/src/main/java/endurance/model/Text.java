package endurance.model;

/** A sentence for an end user, in English and Chinese. */
public record Text(String english, String chinese) {

  /** Nothing is said. */
  public static final Text EMPTY = new Text("", "");

  /** Words that are the same in both languages: a name, or a text that a case gives in one. */
  public static Text alike(String words) {
    return new Text(words, words);
  }

  /** Whether it says nothing in either language. */
  public boolean isEmpty() {
    return english.isEmpty() && chinese.isEmpty();
  }

  /** Whether both languages have the same words. */
  public boolean isAlike() {
    return english.equals(chinese);
  }

  public String in(Language language) {
    return switch (language) {
      case ENGLISH -> english;
      case CHINESE -> chinese;
    };
  }
}
