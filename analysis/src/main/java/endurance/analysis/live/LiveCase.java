package endurance.analysis.live;

import endurance.analysis.LiveReading;
import endurance.analysis.RunPlan;
import endurance.casebook.Assumption;
import endurance.casebook.Case;
import endurance.casebook.yaml.Nearest;
import endurance.engine.EnsembleRequest;
import endurance.engine.Progress;
import endurance.engine.Simulation;
import endurance.engine.random.Given;
import endurance.model.Checked;
import endurance.model.Origin;
import endurance.model.Problem;
import endurance.model.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A case kept ready: compiled once with all its assumptions open, its past found once, so that any
 * of its numbers can be held at another value and the futures run again without anything being made
 * anew. The futures are those of {@code endurance run} with the same seed and number of futures,
 * and two sets of controls differ by what they say and not by luck.
 *
 * <p>A scenario that only puts numbers for assumptions is a set of held values like any other; one
 * that believes another distribution is compiled when it is first asked for. Safe to share between
 * threads.
 */
public final class LiveCase {

  private static final Origin ASKED = new Origin("controls", 0, 0);

  private final Case base;
  private final Function<String, Checked<Case>> scenarios;
  private final RunPlan plan;
  private final Ready ready;
  private final Set<String> names;
  private final Map<String, Checked<Ready>> byScenario = new ConcurrentHashMap<>();

  /**
   * What runs a scenario.
   *
   * @param held numbers that make it of what was compiled
   */
  private record Ready(LiveReading reading, Simulation simulation, Map<String, Double> held) {}

  private LiveCase(
      Case base,
      Function<String, Checked<Case>> scenarios,
      RunPlan plan,
      Ready ready,
      Set<String> names) {
    this.base = base;
    this.scenarios = scenarios;
    this.plan = plan;
    this.ready = ready;
    this.names = names;
  }

  /**
   * @param theCase in the scenario to begin with
   * @param scenarios reads the same case in another scenario, by name
   * @param plan of every run
   * @param progress hears whether to stop
   * @return invalid when the case cannot be run
   */
  public static Checked<LiveCase> of(
      Case theCase, Function<String, Checked<Case>> scenarios, RunPlan plan, Progress progress) {
    return LiveReading.retraced(theCase, plan, progress)
        .then(retraced ->
            ready(theCase, retraced)
                .map(ready ->
                    new LiveCase(theCase, scenarios, retraced, ready, scalarNames(theCase))));
  }

  private static Checked<Ready> ready(Case theCase, RunPlan plan) {
    return LiveReading.of(theCase)
        .then(reading ->
            Simulation.of(reading.model(), reading.observables(), open(theCase), plan.tuning())
                .map(simulation -> new Ready(reading, simulation, Map.of())));
  }

  /** Every assumption that is a number or drawn once for a future. */
  private static Set<String> open(Case theCase) {
    Set<String> open = new LinkedHashSet<>();
    theCase
        .assumptions()
        .values()
        .forEach(assumption -> {
          if (assumption.variable() instanceof Variable.Constant
              || assumption.variable() instanceof Variable.Input) {
            open.add(assumption.name());
          }
        });
    return open;
  }

  private static Set<String> scalarNames(Case theCase) {
    Set<String> names = new LinkedHashSet<>();
    open(theCase).forEach(name -> names.addAll(scalarNames(name, theCase)));
    return names;
  }

  private static List<String> scalarNames(String name, Case theCase) {
    return theCase.model().elementsOf(theCase.model().variable(name)).stream()
        .map(elements -> elements.isEmpty() ? name : name + "[" + String.join(", ", elements) + "]")
        .toList();
  }

  /** The case as it was given. */
  public Case theCase() {
    return base;
  }

  /** How every run is carried out, with the past that its futures retrace. */
  public RunPlan plan() {
    return plan;
  }

  /** Scalar names of all that can be changed. */
  public Set<String> changeable() {
    return java.util.Collections.unmodifiableSet(names);
  }

  /**
   * Checks what a reader asks for; everything that is wrong with it is a problem of its own.
   *
   * @param changes numbers by scalar name, blanks apart
   */
  public Checked<Controls> controls(String scenario, Map<String, Double> changes) {
    List<Problem> problems = new ArrayList<>();
    if (!base.scenarios().containsKey(scenario)) {
      problems.add(
          new Problem(
              ASKED,
              "there is no scenario `" + scenario + "`",
              Nearest.remedy(scenario, base.scenarios().keySet())));
    }
    Map<String, Double> found = new TreeMap<>();
    changes.forEach((typed, value) -> {
      String name = typed.replaceAll("\\s*([\\[,\\]])\\s*", "$1").replace(",", ", ");
      if (!names.contains(name)) {
        problems.add(
            new Problem(
                ASKED,
                "there is no assumption `" + typed + "` to change",
                Nearest.remedy(name, names)));
      } else if (!Double.isFinite(value)) {
        problems.add(
            new Problem(ASKED, "`" + typed + "` cannot be " + value, "give a finite number"));
      } else {
        found.put(name, value);
      }
    });
    return problems.isEmpty()
        ? Checked.valid(new Controls(scenario, found))
        : Checked.invalid(problems);
  }

  /**
   * A run under controls, of which no future is computed yet.
   *
   * @return invalid when the scenario cannot be read or run
   */
  public Checked<LiveRun> start(Controls controls) {
    return ready(controls.scenario())
        .map(of -> {
          Map<String, Double> held = new TreeMap<>(plan.given().held());
          held.putAll(of.held());
          held.putAll(controls.changes());
          Given given = new Given(held, plan.given().tilts(), plan.given().ancestry());
          EnsembleRequest request = plan.with(given).request(of.reading().observables());
          return new LiveRun(
              of.reading(), controls.scenario(), plan, of.simulation().grow(request));
        });
  }

  private Checked<Ready> ready(String scenario) {
    return scenario.equals(base.scenario().name())
        ? Checked.valid(ready)
        : byScenario.computeIfAbsent(scenario, name -> scenarios.apply(name).then(this::ready));
  }

  private Checked<Ready> ready(Case other) {
    Map<String, Double> held = new TreeMap<>();
    for (Assumption assumption : other.assumptions().values()) {
      Assumption before = base.assumptions().get(assumption.name());
      if (before == null || !sameValues(before.variable(), assumption.variable())) {
        if (!(assumption.variable() instanceof Variable.Constant constant)) {
          return ready(other, plan);
        }
        List<String> scalars = scalarNames(assumption.name(), other);
        for (int i = 0; i < scalars.size(); i++) {
          held.put(scalars.get(i), constant.values().get(i));
        }
      }
    }
    return Checked.valid(new Ready(ready.reading(), ready.simulation(), held));
  }

  private static boolean sameValues(Variable one, Variable other) {
    return switch (one) {
      case Variable.Constant(_, List<Double> values) ->
          other instanceof Variable.Constant(_, List<Double> others) && values.equals(others);
      case Variable.Input input ->
          other instanceof Variable.Input another
              && input.distributions().equals(another.distributions());
      case Variable.Noise _,
          Variable.Series _,
          Variable.Stock _,
          Variable.Flow _,
          Variable.Auxiliary _,
          Variable.Lookup _ ->
          true;
    };
  }
}
