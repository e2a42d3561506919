package endurance.benchmarks.subject;

import endurance.engine.Observable;
import endurance.model.Checked;
import endurance.model.Model;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A model to measure, still unread: reading it is part of what can be timed.
 *
 * @param name as typed on the command line
 * @param observed scalar names of what a run collects
 * @param source reads and checks the model
 */
public record Subject(String name, List<String> observed, Source source) {

  /** Where the model comes from. */
  @FunctionalInterface
  public interface Source {
    Checked<Model> read();
  }

  /** At which points a run collects. */
  public enum Observing {
    /** Only at the last. */
    END,
    /** At the end of each year. */
    DATES,
    /** At every month but the first point. */
    MONTHS
  }

  private static final int MONTHS_PER_YEAR = 12;

  public Subject {
    observed = List.copyOf(observed);
  }

  /**
   * The subject of a name: {@code reference}, {@code openai-2026}, {@code equations:N} for a
   * generated model of N scalar equations, {@code elements:N} for one over a dimension of N
   * elements.
   *
   * @throws IllegalArgumentException for any other name
   */
  public static Subject named(String name) {
    int colon = name.indexOf(':');
    if (name.equals("reference")) {
      return ReferenceCase.subject();
    }
    if (name.equals(OpenAiCase.NAME)) {
      return OpenAiCase.subject();
    }
    if (colon > 0) {
      int size = Integer.parseInt(name.substring(colon + 1));
      switch (name.substring(0, colon)) {
        case "equations" -> {
          return new GeneratedModel(size).subject();
        }
        case "elements" -> {
          return new ElementsModel(size).subject();
        }
        default -> {}
      }
    }
    throw new IllegalArgumentException(
        "a model is reference, openai-2026, equations:N or elements:N, got " + name);
  }

  /** What a run of the model is asked to collect. */
  public Set<Observable> observables(Model model, Observing observing) {
    int last = model.clock().steps();
    IntStream points =
        switch (observing) {
          case END -> IntStream.of(last);
          case DATES -> IntStream.rangeClosed(1, last / MONTHS_PER_YEAR).map(y -> y * 12);
          case MONTHS -> IntStream.rangeClosed(1, last);
        };
    int[] each = points.toArray();
    Set<Observable> observables = new LinkedHashSet<>();
    for (String variable : observed) {
      for (int point : each) {
        observables.add(new Observable(variable, point));
      }
    }
    return observables;
  }
}
