package endurance.finance;

/** How firm a promise to pay is, loosest first. */
public enum Bindingness {
  ANNOUNCED,
  LETTER_OF_INTENT,
  FRAMEWORK,
  BINDING_WITH_EXIT_FEE,
  BINDING;

  /** As written in a case: {@code letter_of_intent}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
