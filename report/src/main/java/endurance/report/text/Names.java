package endurance.report.text;

import endurance.casebook.Case;
import endurance.model.Text;

/**
 * Numbers of a model on a terminal: what they are called, and the name by which to ask for them.
 */
final class Names {

  private Names() {}

  static String of(Sheet sheet, Case about, String number) {
    Text called = about.called(number);
    String words = sheet.say(called);
    return words.equals(number) ? number : words + " (" + number + ")";
  }
}
