package endurance.report.text;

import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Outcome;
import endurance.casebook.Case;
import endurance.model.Language;
import endurance.report.wording.Dates;
import endurance.report.wording.Horizon;
import endurance.report.wording.Phrase;
import endurance.report.wording.UnitWords;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one future makes of a question, in a line. */
record OutcomeLine(Case about, Language language) {

  String of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Probability(var question, var at) ->
          at.stream()
              .map(each ->
                  each(each, holds -> holds ? Phrase.YES.in(language) : Phrase.NO.in(language)))
              .collect(Collectors.joining(" · "));
      case Outcome.Amount(var question, var at) ->
          at.stream()
              .map(each ->
                  each(each, value -> UnitWords.amount(value, 0, question.unitText()).in(language)))
              .collect(Collectors.joining(" · "));
      case Outcome.Month(var question, var month) ->
          month
              .map(when -> Dates.month(when, language))
              .orElseGet(() ->
                  Phrase.NEVER_BEFORE.in(
                      language, Dates.monthOrYear(Horizon.last(about), language)));
      case Outcome.Runway(var question, var until) ->
          until
              .map(month ->
                  (month.isBefore(Horizon.last(about)) ? Phrase.RUNWAY_UNTIL : Phrase.RUNWAY_BEYOND)
                      .in(language, Dates.month(month, language)))
              .orElseGet(() -> Phrase.RUNWAY_NOT_EVEN.in(language));
    };
  }

  private <T> String each(Answer.At<T> at, Function<T, String> print) {
    return Phrase.LABELLED.in(
        language, Dates.moment(at.moment(), language), print.apply(at.value()));
  }
}
