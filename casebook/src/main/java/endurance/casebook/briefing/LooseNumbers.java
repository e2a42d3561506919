package endurance.casebook.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of a text that are bound to nothing. Years from 1900 to 2100, dates, list
 * numbers and digits in names ({@code GPT-5}, {@code 4o}) need no link.
 */
public final class LooseNumbers {

  private static final String MONTH_NAME =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sep(?:t|tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  private static final String YEAR = "(?:19\\d\\d|20\\d\\d|2100)";

  /** What is blanked before looking for numbers; the longer forms come first. */
  private static final List<Pattern> NO_NUMBERS =
      List.of(
          Pattern.compile("<!--.*?-->", Pattern.DOTALL),
          Pattern.compile("(?m)^\\s*(?:#+\\s*)?\\d+[.)、](?=\\s|$)"), // list and heading numbers
          Pattern.compile("第\\s?\\d+"), // an ordinal
          Pattern.compile(YEAR + "-\\d\\d-\\d\\d(?!\\d)"),
          Pattern.compile("(?<!\\d)\\d{1,2}(?:st|nd|rd|th)? " + MONTH_NAME + "(?: " + YEAR + ")?"),
          Pattern.compile(
              MONTH_NAME + " \\d{1,2}(?:st|nd|rd|th)?(?![\\d.%])(?:, " + YEAR + ")?(?! ?[%\\d])"),
          Pattern.compile(YEAR + " ?年(?:\\s?\\d{1,2} ?月(?:\\s?\\d{1,2} ?日)?)?"),
          Pattern.compile("(?<!\\d)\\d{1,2} ?月(?:\\s?\\d{1,2} ?日)?"),
          Pattern.compile("(?<!\\d)" + YEAR + "[-–/](?:" + YEAR + "|\\d\\d)(?![\\d.%])"),
          Pattern.compile("(?<![\\d.,])" + YEAR + "(?![\\d%]|[.,]\\d)"));

  /** Letters right behind digits that make them an amount, not a name. */
  private static final String UNIT_LETTERS =
      "(?:[kKmMbBxX]|bn|BN|mn|tn|pp|GW|MW|kW|USD|EUR|per|percent|people|months?|years?)(?![A-Za-z])";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![A-Za-z0-9_])(?<![A-Za-z]\\d{0,4}-)(?<![A-Za-z]\\.)\\d+(?:[.,]\\d+)*"
              + "(?:(?="
              + UNIT_LETTERS
              + ")|(?![A-Za-z0-9_]))");

  private LooseNumbers() {}

  /** A number hanging loose. */
  public record Loose(String text, int start) {}

  /** Those outside links; the text of a link that binds nothing counts as text. */
  public static List<Loose> in(String markdown) {
    StringBuilder text = new StringBuilder(markdown);
    for (Link link : Link.in(markdown)) {
      int from = link.isBinding() ? link.start() : link.start() + 1 + link.text().length();
      blank(text, from, link.end());
    }
    for (Pattern pattern : NO_NUMBERS) {
      Matcher matcher = pattern.matcher(text.toString());
      while (matcher.find()) {
        blank(text, matcher.start(), matcher.end());
      }
    }
    List<Loose> loose = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      loose.add(new Loose(matcher.group(), matcher.start()));
    }
    return loose;
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
