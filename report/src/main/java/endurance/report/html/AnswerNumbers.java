package endurance.report.html;

import endurance.analysis.Answers;
import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Band;
import endurance.analysis.answer.Estimate;
import endurance.model.Language;
import endurance.model.Text;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.Horizon;
import endurance.report.wording.Phrase;
import endurance.report.wording.UnitWords;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the number that an account's link {@code answer:…} asks for: {@code survival/2027}, {@code
 * funding_gap/2027} (the median) or {@code funding_gap/2027/p95}, {@code break_even} (the median
 * date), {@code break_even/p95}, {@code break_even/2029} (the probability to come by then), {@code
 * break_even/never}, {@code runway} (with 80 %) or {@code runway/95}.
 */
final class AnswerNumbers {

  private static final List<String> QUANTILES = List.of("p05", "p25", "p50", "p75", "p95");

  private final Answers answers;

  AnswerNumbers(Answers answers) {
    this.answers = answers;
  }

  /** The question that an address asks about. */
  static String question(String address) {
    int slash = address.indexOf('/');
    return slash < 0 ? address : address.substring(0, slash);
  }

  /** Empty where there is no such answer. */
  Optional<Text> of(String address) {
    String[] parts = address.split("/", -1);
    String first = parts.length > 1 ? parts[1] : "";
    String second = parts.length > 2 ? parts[2] : "";
    return answers.answers().stream()
        .filter(answer -> answer.question().id().equals(parts[0]))
        .findFirst()
        .flatMap(answer -> of(answer, first, second));
  }

  private Optional<Text> of(Answer answer, String first, String second) {
    return switch (answer) {
      case Answer.Probability probability ->
          at(probability.at(), first).map(AnswerNumbers::percent);
      case Answer.Amount amount ->
          at(amount.at(), first).flatMap(band -> amount(amount, band, second));
      case Answer.Month month -> month(month, first);
      case Answer.Runway runway ->
          switch (first) {
            case "", "80" -> Optional.of(runway(runway.at80()));
            case "50" -> Optional.of(runway(runway.at50()));
            case "95" -> Optional.of(runway(runway.at95()));
            default -> Optional.empty();
          };
    };
  }

  /** The value at a moment; the only one where none is named. */
  private static <T> Optional<T> at(List<Answer.At<T>> all, String label) {
    if (label.isEmpty() && all.size() == 1) {
      return Optional.of(all.getFirst().value());
    }
    return all.stream()
        .filter(at -> at.moment().label().equals(label))
        .map(Answer.At::value)
        .findFirst();
  }

  private static Optional<Text> amount(Answer.Amount amount, Band band, String which) {
    Estimate estimate;
    if (which.isEmpty()) {
      estimate = band.median();
    } else if (which.equals("mean")) {
      estimate = band.mean();
    } else if (QUANTILES.contains(which)) {
      estimate = band.quantiles().get(QUANTILES.indexOf(which));
    } else {
      return Optional.empty();
    }
    return Optional.of(
        UnitWords.amount(estimate.value(), Figures.error(amount), amount.question().unitText()));
  }

  private static Optional<Text> month(Answer.Month month, String which) {
    if (which.equals("never")) {
      return Optional.of(percent(month.never()));
    }
    String quantile = which.isEmpty() ? "p50" : which;
    if (QUANTILES.contains(quantile)) {
      return Optional.of(
          month
              .quantiles()
              .get(QUANTILES.indexOf(quantile))
              .map(AnswerNumbers::date)
              .orElseGet(Phrase.NEVER::text));
    }
    return at(month.byEndOf(), which).map(AnswerNumbers::percent);
  }

  /** The date alone, for an account; {@link AnswerSection} has the whole sentence. */
  private Text runway(Optional<YearMonth> until) {
    YearMonth last = Horizon.last(answers.theCase());
    return until
        .map(month ->
            month.isBefore(last)
                ? date(month)
                : inAll(in -> Phrase.OR_LATER.in(in, Dates.month(month, in))))
        .orElseGet(Phrase.RUNWAY_NOT_EVEN::text);
  }

  private static Text date(YearMonth month) {
    return inAll(in -> Dates.month(month, in));
  }

  private static Text inAll(Function<Language, String> sentence) {
    return new Text(sentence.apply(Language.ENGLISH), sentence.apply(Language.CHINESE));
  }

  private static Text percent(Estimate estimate) {
    return same(Figures.probability(estimate).value());
  }

  private static Text same(String number) {
    return new Text(number, number);
  }
}
