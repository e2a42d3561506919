package endurance.report.evidence;

import endurance.analysis.Answers;
import endurance.analysis.Driver;
import endurance.casebook.Question;
import endurance.model.Language;
import endurance.report.wording.Phrase;
import java.util.List;
import java.util.Locale;

/**
 * The inputs an answer hangs on most, as a report shows them: the few strongest, at the last moment
 * the question asks about.
 *
 * @param at label of that moment; empty for a month
 * @param drivers strongest first; none where nothing stands out
 */
public record Hinges(String at, List<Driver> drivers) {

  private static final int MOST = 4;

  public Hinges {
    drivers = List.copyOf(drivers);
  }

  /** What the answer to this question hangs on. */
  public static Hinges of(Answers answers, Question question) {
    List<Driver> all =
        answers.drivers().stream()
            .filter(driver -> driver.question().id().equals(question.id()))
            .toList();
    if (all.isEmpty()) {
      return new Hinges("", List.of());
    }
    String last = all.getLast().at();
    return new Hinges(
        last, all.stream().filter(driver -> driver.at().equals(last)).limit(MOST).toList());
  }

  /** What stands before their names. */
  public String lead(Language language) {
    return at.isEmpty() ? Phrase.DRIVERS.in(language) : Phrase.DRIVERS_AT.in(language, at);
  }

  /** A correlation with its sign: {@code +0.42}. */
  public static String signed(Driver driver) {
    return String.format(Locale.ROOT, "%+.2f", driver.correlation().value());
  }
}
