package endurance.cli;

import endurance.analysis.Answers;
import endurance.analysis.Footing;
import endurance.analysis.RunPlan;
import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Estimate;
import endurance.analysis.comparison.Comparer;
import endurance.analysis.comparison.Comparison;
import endurance.analysis.futures.FutureChoice;
import endurance.analysis.futures.FutureReading;
import endurance.analysis.futures.WholeFuture;
import endurance.casebook.Better;
import endurance.casebook.Case;
import endurance.casebook.Fact;
import endurance.casebook.FactKind;
import endurance.casebook.Flows;
import endurance.casebook.Grade;
import endurance.casebook.Moment;
import endurance.casebook.Period;
import endurance.casebook.Question;
import endurance.casebook.Scenario;
import endurance.casebook.Source;
import endurance.casebook.folder.CaseCheck;
import endurance.casebook.folder.CaseFolder;
import endurance.engine.Progress;
import endurance.engine.random.Sampling;
import endurance.model.Checked;
import endurance.model.Clock;
import endurance.model.Draft;
import endurance.model.Heading;
import endurance.model.Model;
import endurance.model.Origin;
import endurance.model.Problem;
import endurance.model.Text;
import endurance.model.Variable;
import endurance.model.unit.Unit;
import endurance.publish.PublishedPage;
import endurance.report.document.Edition;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work that knows one case, whose scenario tells what goes wrong: {@code broken}, {@code wild} …
 */
final class HandMadeWork implements Work {

  final AtomicInteger runs = new AtomicInteger();

  @Override
  public CaseFolder open(Path folder, Path library) {
    return new CaseFolder() {
      @Override
      public Checked<Case> read(String scenario, Map<String, String> set) {
        return HandMadeWork.read(scenario, set);
      }

      @Override
      public CaseCheck check() {
        boolean broken = folder.getFileName().toString().equals("broken");
        return new CaseCheck(
            "lantern", 1, 1, 0, 1, 2, 1, 0, List.of(), broken ? problems() : List.of());
      }
    };
  }

  private static Checked<Case> read(String scenario, Map<String, String> set) {
    if (set.containsKey("unknown")) {
      return Checked.invalid(
          new Origin("--set unknown", 0, 0), "there is no assumption \"unknown\"", "");
    }
    return scenario.equals("broken")
        ? Checked.invalid(problems())
        : Checked.valid(lantern(scenario));
  }

  @Override
  public Checked<Answers> answer(
      Case about,
      Function<String, Checked<Case>> scenarios,
      RunPlan plan,
      Consumer<Answers> early,
      Progress progress) {
    runs.incrementAndGet();
    if (!about.scenario().name().equals("wild")) {
      early.accept(answers(about, plan.futures(), plan.seed()));
    }
    return switch (about.scenario().name()) {
      case "wild" ->
          Checked.invalid(
              Origin.memory(), "none of " + plan.futures() + " futures stays finite", "");
      case "faulty" -> throw new IllegalStateException("a wheel came off\nand rolled away");
      case "claims" ->
          scenarios.apply("broken").map(other -> answers(about, plan.futures(), plan.seed()));
      default -> Checked.valid(answers(about, plan.futures(), plan.seed()));
    };
  }

  static List<Problem> problems() {
    return List.of(
        new Problem(new Origin("case.yaml", 3, 1), "cash is in USD/year", "write USD"),
        new Problem(new Origin("case.yaml", 9, 5), "price has no unit", "add one"));
  }

  private static Answers answers(Case about, long futures, long seed) {
    Question.Probability question =
        (Question.Probability) about.questions().values().iterator().next();
    return new Answers(
        about,
        futures,
        seed,
        Sampling.RANDOM,
        0,
        List.of(),
        List.of(
            new Answer.Probability(
                question,
                List.of(
                    new Answer.At<>(question.at().getFirst(), new Estimate(0.625, 0.615, 0.635))))),
        List.of(),
        List.of(),
        new Footing(0, 1, 1, 0),
        List.of(),
        java.util.Optional.empty(),
        java.util.Optional.empty());
  }

  private static Case lantern(String scenario) {
    Origin origin = new Origin("case.yaml", 1, 1);
    Text text = new Text("Does Lantern last?", "灯笼公司撑得住吗？");
    Question question =
        new Question.Probability(
            "survival",
            text,
            List.of(new Moment("2027", YearMonth.of(2027, 12), true)),
            Optional.of(Better.MORE),
            origin);
    Model model =
        Model.check(
                new Draft(
                    Clock.monthly(YearMonth.of(2026, 1), YearMonth.of(2027, 12)),
                    List.of(),
                    List.of(
                        new Variable.Constant(
                            new Heading(
                                question.variable(), List.of(), Optional.of(Unit.ONE), "", origin),
                            List.of(1.0))),
                    List.of()))
            .orThrow();
    Source source =
        new Source(
            "daily",
            "The Daily",
            "Lantern's year",
            LocalDate.of(2026, 1, 6),
            Optional.empty(),
            origin);
    Fact fact =
        new Fact(
            "L-1",
            "daily",
            "lantern",
            "revenue",
            FactKind.PERIOD_TOTAL,
            3,
            Unit.base("USD"),
            "USD",
            new Period("2025", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
            Grade.B,
            Fact.Bound.EXACTLY,
            Text.alike(""),
            origin);
    Scenario base = new Scenario("base", text, List.of());
    return new Case(
        "lantern",
        text,
        LocalDate.of(2026, 2, 3),
        "lantern",
        "USD",
        new Scenario(scenario, text, List.of()),
        model,
        model,
        Map.of(),
        Map.of(source.id(), source),
        Map.of(fact.id(), fact),
        Map.of(),
        Map.of(),
        List.of(),
        Flows.NONE,
        java.util.Optional.empty(),
        endurance.casebook.Observations.none(),
        Map.of("base", base),
        Map.of(question.id(), question),
        Map.of(),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of());
  }

  @Override
  public Checked<WholeFuture> future(
      Case about, RunPlan plan, FutureChoice choice, List<String> variables, Progress progress) {
    runs.incrementAndGet();
    return FutureReading.read(about, plan, choice, variables, progress);
  }

  @Override
  public Checked<Comparison> compare(
      List<Case> cases, String attribute, RunPlan plan, Progress progress) {
    runs.incrementAndGet();
    return Comparer.compare(cases, attribute, plan, progress);
  }

  @Override
  public Checked<PublishedPage> publish(
      Case base,
      Function<String, Checked<Case>> scenarios,
      RunPlan plan,
      Edition edition,
      PublishedPage.Opening opening,
      Progress progress) {
    return Checked.valid(
        new PublishedPage("<!doctype html><title>" + opening.scenario() + "</title>", 4, 3));
  }

  @Override
  public Checked<String> program(Case about) {
    return Checked.valid("cash := cash + income\n");
  }
}
