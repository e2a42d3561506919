package endurance.analysis;

import endurance.casebook.Case;
import endurance.casebook.Chart;
import endurance.casebook.Claim;
import endurance.casebook.Moment;
import endurance.casebook.Question;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.random.SamplingDesign;
import endurance.model.Checked;
import endurance.model.Clock;
import endurance.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a case asks of a run, laid open for who computes the futures elsewhere: which model, which
 * futures, what to look at in them and how to read it.
 *
 * @param theCase in the scenario it is read for
 * @param model of the case, with what questions need besides
 * @param design what the random numbers of the futures depend on, their past among it
 */
public record Inquiry(Case theCase, Model model, SamplingDesign design) {

  /** A point of the clock under the name by which a question asks for it. */
  public record At(String label, int point) {}

  /** How one question is read. */
  public sealed interface Ask {

    Question question();

    /** The part of the futures in which a variable is not 0. */
    record Probability(Question question, String variable, List<At> at) implements Ask {
      public Probability {
        at = List.copyOf(at);
      }
    }

    /**
     * The distribution of a variable.
     *
     * @param factor from the variable's unit to the one that is shown
     */
    record Amount(Question question, String variable, double factor, List<At> at) implements Ask {
      public Amount {
        at = List.copyOf(at);
      }
    }

    /**
     * The distribution of the month that a variable holds at a point, in months since the first; -1
     * for never.
     *
     * @param byEndOf the last month of each year
     */
    record Month(Question question, String variable, int point, List<At> byEndOf) implements Ask {
      public Month {
        byEndOf = List.copyOf(byEndOf);
      }
    }

    /** How long an event stays away: a variable is 1 from the point at which it has come. */
    record Runway(Question question, String variable) implements Ask {}
  }

  /** A claim about the model: whether a variable is not 0. */
  public record Judged(Claim claim, Observable observable) {}

  /**
   * Finds the past of the futures, where the case states what was observed.
   *
   * @param progress hears whether to stop
   * @return invalid when a question, claim or chart is read off the clock, or no past is found
   */
  public static Checked<Inquiry> of(Case theCase, RunPlan plan, Progress progress) {
    return Onset.addedTo(theCase.model(), theCase.questions().values())
        .then(model -> {
          Asked asked =
              Asked.of(
                  theCase,
                  model,
                  ClaimReading.ofAll(theCase.scenario().name(), model),
                  new ChartReading(model));
          return asked.problems().isEmpty()
              ? Retracing.of(theCase, plan, progress)
                  .map(found -> new Inquiry(theCase, model, found.plan().design()))
              : Checked.invalid(asked.problems());
        });
  }

  /** The questions in the order of the case. */
  public List<Ask> questions() {
    return theCase.questions().values().stream().map(this::ask).toList();
  }

  private Ask ask(Question question) {
    Clock clock = model.clock();
    return switch (question) {
      case Question.Probability probability ->
          new Ask.Probability(probability, probability.variable(), points(probability.at()));
      case Question.Amount amount ->
          new Ask.Amount(
              amount,
              amount.variable(),
              model.unitOf(amount.variable()).in(amount.shownIn()),
              points(amount.at()));
      case Question.Month month ->
          new Ask.Month(
              month,
              month.variable(),
              clock.steps(),
              MonthReading.yearEnds(clock).stream()
                  .map(end -> new At(end.label(), clock.pointAtStartOf(end.month())))
                  .toList());
      case Question.Runway runway -> new Ask.Runway(runway, Onset.nameOf(runway));
    };
  }

  private List<At> points(List<Moment> moments) {
    return moments.stream()
        .map(moment -> new At(moment.label(), QuestionReading.pointOf(moment, model.clock())))
        .toList();
  }

  /** From the unit of a chart's line to the one that the chart shows. */
  public double factor(Chart chart, String line) {
    return new ChartReading(model).factor(line, chart);
  }

  /** The claims that futures decide, in whatever scenario they are judged otherwise. */
  public List<Judged> claims() {
    List<Judged> judged = new ArrayList<>();
    for (Claim claim : theCase.claims().values()) {
      if (claim.test() instanceof Claim.Predicate predicate) {
        int point = QuestionReading.pointOf(predicate.at(), model.clock());
        judged.add(new Judged(claim, new Observable(predicate.variable(), point)));
      }
    }
    return judged;
  }

  /**
   * All that has to be known of a future.
   *
   * @param chartPoints points of the clock at which charts are drawn
   */
  public Set<Observable> observables(List<Integer> chartPoints) {
    Set<Observable> all = new LinkedHashSet<>();
    QuestionReading reading = new QuestionReading(model);
    theCase.questions().values().forEach(question -> all.addAll(reading.needs(question)));
    for (Chart chart : theCase.charts()) {
      for (String line : chart.variables()) {
        chartPoints.forEach(point -> all.add(new Observable(line, point)));
      }
    }
    claims().forEach(one -> all.add(one.observable()));
    return all;
  }
}
