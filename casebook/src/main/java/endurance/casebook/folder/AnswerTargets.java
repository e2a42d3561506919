package endurance.casebook.folder;

import endurance.casebook.Moment;
import endurance.casebook.Question;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Problems;
import endurance.model.Clock;
import endurance.model.Origin;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code answer:…} can lead to: {@code survival/2027}, {@code funding_gap/2027/p95}, {@code
 * break_even}, {@code break_even/2029}, {@code break_even/never}, {@code runway/80}.
 *
 * @param written ids of all questions, readable or not
 */
record AnswerTargets(Map<String, Question> questions, Set<String> written, Clock clock) {

  private static final List<String> QUANTILES = List.of("p05", "p25", "p50", "p75", "p95");
  private static final List<String> RUNWAYS = List.of("50", "80", "95");

  void check(String target, Origin origin, Problems problems) {
    List<String> parts = List.of(target.split("/", -1));
    Question question = questions.get(parts.getFirst());
    if (question == null) {
      if (!written.contains(parts.getFirst())) {
        problems.add(
            origin,
            "there is no question `" + parts.getFirst() + "`",
            Nearest.remedy(parts.getFirst(), written));
      }
      return;
    }
    List<String> possible = possible(question);
    if (!possible.contains(target)) {
      problems.add(origin, "`" + target + "` is no answer", Nearest.remedy(target, possible));
    }
  }

  private List<String> possible(Question question) {
    String id = question.id();
    return switch (question) {
      case Question.Probability probability -> moments(id, probability.at());
      case Question.Amount amount -> {
        List<String> all = new ArrayList<>();
        for (String moment : moments(id, amount.at())) {
          all.add(moment);
          if (!moment.equals(id)) {
            QUANTILES.forEach(quantile -> all.add(moment + "/" + quantile));
            all.add(moment + "/mean");
          }
        }
        yield all;
      }
      case Question.Month month -> {
        List<String> all = new ArrayList<>(List.of(id, id + "/never"));
        QUANTILES.forEach(quantile -> all.add(id + "/" + quantile));
        YearMonth last = clock.monthAt(clock.steps() - 1);
        for (int year = clock.monthAt(0).getYear(); year <= last.getYear(); year++) {
          all.add(id + "/" + year);
        }
        yield all;
      }
      case Question.Runway runway -> {
        List<String> all = new ArrayList<>(List.of(id));
        RUNWAYS.forEach(probability -> all.add(id + "/" + probability));
        yield all;
      }
    };
  }

  private static List<String> moments(String id, List<Moment> at) {
    List<String> all = new ArrayList<>(at.stream().map(one -> id + "/" + one.label()).toList());
    if (at.size() == 1) {
      all.add(id);
    }
    return all;
  }
}
