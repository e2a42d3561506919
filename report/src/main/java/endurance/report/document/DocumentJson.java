package endurance.report.document;

import endurance.analysis.Answers;
import endurance.analysis.Promises;
import endurance.casebook.Case;
import endurance.casebook.Question;
import endurance.casebook.Scenario;
import endurance.model.Checked;
import endurance.model.Clock;
import endurance.model.Language;
import endurance.model.Problem;
import endurance.report.html.LivingAccount;
import endurance.report.json.CommitmentsJson;
import endurance.report.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A case as a page shows it before anything was changed: its account, everything a reader can
 * change, ask after and be told, and the answers of the case as written. The same case, seed and
 * futures give the same bytes.
 */
public final class DocumentJson {

  private final Answers answers;
  private final Answers live;
  private final Case about;
  private final Promises promises;
  private final Map<String, Case> scenarios;
  private final Edition edition;
  private final List<Scalar> scalars;
  private final List<Integer> points;
  private final boolean complete;

  private DocumentJson(
      Answers answers,
      Answers live,
      Promises promises,
      Map<String, Case> scenarios,
      Edition edition,
      boolean complete) {
    this.complete = complete;
    this.answers = answers;
    this.live = live;
    this.about = answers.theCase();
    this.promises = promises;
    this.scenarios = scenarios;
    this.edition = edition;
    this.scalars = Scalar.of(about);
    this.points = ChartPoints.usual(about.model().clock());
  }

  /**
   * A document that shows first what the answers say.
   *
   * @param answers of the base scenario, with what the past taught
   * @param scenarios reads the same case for another scenario, by name
   * @return invalid when a scenario cannot be read
   */
  public static Checked<String> of(
      Answers answers,
      Function<String, Checked<Case>> scenarios,
      Promises promises,
      Edition edition) {
    return of(answers, answers, scenarios, promises, edition, true);
  }

  /**
   * A document for a reader who does not want to wait for the rest: what the past taught, the money
   * between the parties, and claims judged in several scenarios.
   *
   * @param live of the base scenario, as they are computed anew while a reader changes numbers
   * @param scenarios reads the same case for another scenario, by name
   * @return invalid when a scenario cannot be read
   */
  public static Checked<String> first(
      Answers live, Function<String, Checked<Case>> scenarios, Promises promises, Edition edition) {
    return of(live, live, scenarios, promises, edition, false);
  }

  /**
   * @param answers of the base scenario, with what the past taught
   * @param live of the base scenario, as they are computed anew while a reader changes numbers, so
   *     that what is shown first differs from them by what was changed alone: these judge claims in
   *     the scenario shown, the others in all that the case names
   * @param scenarios reads the same case for another scenario, by name
   * @return invalid when a scenario cannot be read
   */
  public static Checked<String> of(
      Answers answers,
      Answers live,
      Function<String, Checked<Case>> scenarios,
      Promises promises,
      Edition edition) {
    return of(answers, live, scenarios, promises, edition, true);
  }

  private static Checked<String> of(
      Answers answers,
      Answers live,
      Function<String, Checked<Case>> scenarios,
      Promises promises,
      Edition edition,
      boolean complete) {
    Map<String, Case> read = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (String name : answers.theCase().scenarios().keySet()) {
      switch (scenarios.apply(name)) {
        case Checked.Valid<Case>(Case other) -> read.put(name, other);
        case Checked.Invalid<Case>(List<Problem> found) -> problems.addAll(found);
      }
    }
    return problems.isEmpty()
        ? Checked.valid(
            JsonText.line(json ->
                new DocumentJson(answers, live, promises, read, edition, complete).write(json)))
        : Checked.invalid(problems);
  }

  private void write(JsonText json) {
    Clock clock = about.model().clock();
    json.put("case", about.id());
    json.put("title", about.title());
    json.put("as_of", about.asOf().toString());
    json.put("company", about.company());
    json.put("currency", about.currency());
    json.put("version", edition.version());
    json.put("revision", edition.revision());
    json.put("complete", complete);
    json.put("seed", answers.seed());
    json.put("futures", live.futures());
    json.put("licence", edition.licence());
    json.strings("languages", List.of(Language.values()).stream().map(Language::code).toList());
    json.strings(
        "months",
        IntStream.range(0, clock.points())
            .mapToObj(point -> clock.monthAt(point).toString())
            .toList());
    json.object("briefing", this::briefing);
    new AssumptionsJson(json, answers.retrospect()).write(scalars);
    json.array("scenarios", about.scenarios().values(), scenario -> scenario(json, scenario));
    QuestionsJson.write(json, answers.answers(), clock);
    ChartsJson.write(json, about, answers.fans(), points);
    ClaimsJson.write(json, about, answers.verdicts());
    EvidenceJson.write(json, about);
    json.object("commitments", inside -> CommitmentsJson.write(inside, promises));
    NetworkJson.write(json, about, answers.whoFalls());
    WordsJson.write(json, about, units());
    json.object(
        "answers",
        inside -> LiveAnswersJson.write(inside, live, Extent.whole(live.futures()), points));
  }

  private void briefing(JsonText json) {
    LivingAccount account = new LivingAccount(answers, new NumbersInFacts(about, scalars));
    about
        .briefings()
        .forEach((language, briefing) -> json.put(language.code(), account.of(briefing)));
  }

  /** With the value of each assumption that is another than in the base scenario. */
  private void scenario(JsonText json, Scenario scenario) {
    json.put("name", scenario.name());
    json.put("says", scenario.says());
    json.object(
        "set",
        inside -> {
          List<Scalar> there = Scalar.of(scenarios.getOrDefault(scenario.name(), about));
          for (int i = 0; i < scalars.size(); i++) {
            if (!there.get(i).agreesWith(scalars.get(i))) {
              inside.put(there.get(i).name(), there.get(i).value());
            }
          }
        });
  }

  private Set<String> units() {
    Set<String> units = new TreeSet<>();
    scalars.forEach(scalar -> units.add(scalar.unit().toString()));
    about.facts().values().forEach(fact -> units.add(fact.unitText()));
    about.charts().forEach(chart -> units.add(chart.unitText()));
    for (Question question : about.questions().values()) {
      if (question instanceof Question.Amount amount) {
        units.add(amount.unitText());
      }
    }
    return units;
  }
}
