package endurance.report.document;

import endurance.analysis.answer.Answer;
import endurance.casebook.Moment;
import endurance.casebook.Question;
import endurance.model.Clock;
import endurance.model.Text;
import endurance.report.json.JsonText;
import endurance.report.wording.Labels;
import endurance.report.wording.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a case asks, and when. */
final class QuestionsJson {

  private QuestionsJson() {}

  /**
   * @param answers one for each question, which say by what moments a month can come
   */
  static void write(JsonText json, List<Answer> answers, Clock clock) {
    json.array("questions", answers, answer -> question(json, answer, clock));
  }

  private static void question(JsonText json, Answer answer, Clock clock) {
    Question question = answer.question();
    json.put("id", question.id());
    json.put("title", question.ask());
    switch (answer) {
      case Answer.Probability probability ->
          rest(json, "probability", Optional.empty(), moments(probability.at()), clock);
      case Answer.Amount amount ->
          rest(
              json,
              "amount",
              Optional.of(amount.question().unitText()),
              moments(amount.at()),
              clock);
      case Answer.Month month ->
          rest(json, "month", Optional.empty(), moments(month.byEndOf()), clock);
      case Answer.Runway _ -> rest(json, "runway", Optional.empty(), List.of(), clock);
    }
    json.texts("notes", notes(question));
    json.put("better", question.better().map(better -> better.name().toLowerCase(Locale.ROOT)));
  }

  private static void rest(
      JsonText json, String kind, Optional<String> unit, List<Moment> at, Clock clock) {
    json.put("kind", kind);
    json.put("unit", unit);
    json.array("at", at, moment -> moment(json, moment, clock));
  }

  private static void moment(JsonText json, Moment moment, Clock clock) {
    json.put("label", moment.label());
    json.put("month", moment.month().toString());
    json.put("end", moment.end());
    json.put(
        "point",
        moment.end() ? clock.pointAtEndOf(moment.month()) : clock.pointAtStartOf(moment.month()));
  }

  private static <T> List<Moment> moments(List<Answer.At<T>> at) {
    return at.stream().map(Answer.At::moment).toList();
  }

  private static List<Text> notes(Question question) {
    List<Text> notes = new ArrayList<>();
    if (question instanceof Question.Amount amount) {
      amount.labels().forEach((key, text) -> notes.add(Terms.labelled(Labels.of(key), text)));
    }
    return notes;
  }
}
