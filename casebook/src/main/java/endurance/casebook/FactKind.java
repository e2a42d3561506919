package endurance.casebook;

/** What kind of number a fact is: kinds are never compared with one another by accident. */
public enum FactKind {
  PERIOD_TOTAL,
  RUN_RATE,
  LEVEL,
  SHARE_OF_VISITS,
  SHARE_OF_USERS,
  SHARE_OF_SPEND,
  PRICE,
  RATE,
  ANNOUNCED,
  LETTER_OF_INTENT,
  FRAMEWORK,
  BINDING,
  PLAN,
  FORECAST,
  ESTIMATE,
  CLAIM,
  DERIVED,
  EVENT;

  /** Whether such a fact, known today, may speak of a later date. */
  public boolean looksAhead() {
    return switch (this) {
      case PLAN, FORECAST, ESTIMATE, CLAIM, ANNOUNCED, LETTER_OF_INTENT, FRAMEWORK, BINDING -> true;
      case PERIOD_TOTAL,
          RUN_RATE,
          LEVEL,
          SHARE_OF_VISITS,
          SHARE_OF_USERS,
          SHARE_OF_SPEND,
          PRICE,
          RATE,
          DERIVED,
          EVENT ->
          false;
    };
  }

  /** As written in a case: {@code run_rate}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
