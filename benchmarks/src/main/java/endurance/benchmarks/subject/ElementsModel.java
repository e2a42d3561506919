package endurance.benchmarks.subject;

import endurance.casebook.container.ModelFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The market of the reference case with any number of players: seven scalar equations for each,
 * among them a logarithm, an exponential and a division, and sums over all.
 *
 * @param elements players, at least 2
 */
public record ElementsModel(int elements) {

  private static final String TEXT =
      """
      clock: {start: 0, dt: 1, steps: 108, unit: month}
      dimensions:
        player: [%s]
      variables:
        price_weight: {unit: "1", input: {lognormal: {median: 0.5, log_sd: 0.4}}}
        quality_weight: {unit: "1", input: {low: 0.5, mode: 1, high: 2}}
        reconsidering: {unit: 1/month, input: {low: 0.02, mode: 0.04, high: 0.08}}
        pull: {unit: "1", input: {uniform: {low: 0.1, high: 0.5}}}
        news: {unit: "1", noise: {normal: {mean: 1, sd: 0.05}}}
        speed: {unit: 1/month, constant: 0.05}
        appeal[player]: {unit: "1", input: {normal: {mean: 0, sd: 0.3}}}
        concentration: "SUM(share[*]*share[*])"
        price[player]:
          unit: "1"
          initial: 1
          inflow: speed*(0.5 + 0.5*concentration*news - price[player])
        quality[player]: {unit: "1", initial: 1, inflow: "speed*(1 + 0.2*share[player] - quality[player])"}
        utility[player]: "appeal[player] + quality_weight*quality[player] - price_weight*price[player]"
        attraction[player]: "EXP(utility[player] + 0.6*LN(share[player]))"
        total: "SUM(attraction[*])"
        choice[player]: "attraction[player]/total"
        landing[player]: "pull/%d + (1 - pull)*choice[player]"
        share[player]:
          unit: "1"
          initial: 1/%d
          inflow: reconsidering*landing[player]
          outflow: reconsidering*share[player]
        strongest: "MAX(share[*])"
      """;

  public ElementsModel {
    if (elements < 2) {
      throw new IllegalArgumentException("a market needs two players, got " + elements);
    }
  }

  Subject subject() {
    String text = text();
    return new Subject(
        "elements:" + elements,
        List.of("concentration", "strongest"),
        () -> ModelFile.parse(text, "elements-" + elements + ".yaml"));
  }

  /** The model as the text of a model file. */
  public String text() {
    String players =
        IntStream.range(0, elements).mapToObj(i -> "p" + i).collect(Collectors.joining(", "));
    return TEXT.formatted(players, elements, elements);
  }
}
