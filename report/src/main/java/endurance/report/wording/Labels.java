package endurance.report.wording;

import endurance.model.Text;

/** What the labels of a funding gap are called. */
public final class Labels {

  private Labels() {}

  /** A label that is none of the five is shown as written. */
  public static Text of(String key) {
    return switch (key) {
      case "horizon" -> Phrase.LABEL_HORIZON.text();
      case "measure" -> Phrase.LABEL_MEASURE.text();
      case "bindingness" -> Phrase.LABEL_BINDINGNESS.text();
      case "undrawn_lines" -> Phrase.LABEL_UNDRAWN_LINES.text();
      case "minimum_cash" -> Phrase.LABEL_MINIMUM_CASH.text();
      default -> new Text(key, key);
    };
  }
}
