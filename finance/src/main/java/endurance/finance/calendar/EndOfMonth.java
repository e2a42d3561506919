package endurance.finance.calendar;

/** What the months of a cycle inherit from an anchor on the last day of a month. */
public enum EndOfMonth {
  /** The day: from 30 April to 30 May. */
  SAME_DAY("SD"),
  /** Being the last: from 30 April to 31 May. */
  LAST_DAY("EOM");

  private final String code;

  EndOfMonth(String code) {
    this.code = code;
  }

  /** The acronym of the ACTUS dictionary. */
  public String code() {
    return code;
  }
}
