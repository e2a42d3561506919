package endurance.casebook;

/** A sentence for an end user, in English and Chinese. */
public record Text(String english, String chinese) {

  public String in(Language language) {
    return switch (language) {
      case ENGLISH -> english;
      case CHINESE -> chinese;
    };
  }
}
