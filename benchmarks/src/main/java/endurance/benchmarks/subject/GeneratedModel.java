package endurance.benchmarks.subject;

import endurance.casebook.container.ModelFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A model of any size that looks like one a person wrote: a third stocks, one input for twelve
 * equations, one noise for fifty, operations in about the proportions of the reference case. Every
 * equation is read by a later one, and each stock by the next, so that nothing is pruned. Values
 * stay near 1 by construction.
 *
 * @param equations scalar equations beside the inputs and noises, at least 3
 */
public record GeneratedModel(int equations) {

  private static final long SEED = 20250101;

  private static final String HEAD =
      """
      clock: {start: 0, dt: 1, steps: 108, unit: month}
      variables:
        slow: {unit: 1/month, constant: 0.03}
        fast: {unit: 1/month, constant: 0.2}
        kept: {unit: "1", lookup: [[0, 1], [0.5, 0.8], [1.5, 0.6], [4, 0.4]], of: "1", reading: continuous}
      """;

  /**
   * Auxiliaries; a and b stand for names that exist already, c for a stock. Each keeps what lies
   * between 0 and 3 there, so that a chain of thousands neither grows nor turns negative.
   */
  private static final List<String> AUXILIARIES =
      List.of(
          "0.6*a + 0.3*b + 0.1*c",
          "a*b/(0.5 + a + b)",
          "MIN(a, 0.5 + b)*0.8",
          "MAX(0.1, a - 0.5*b)",
          "MIN(MAX(a, 0.2), MAX(b, 0.3))",
          "0.6*MAX(0, a - b) + 0.7*MIN(c, 1.5)",
          "EXP(-0.5*a)*(0.5 + b)/(1 + b)",
          "0.4 + 0.3*LN(1 + a*b)",
          "IF a > b THEN 0.9*a ELSE 0.4*b + 0.2*c",
          "a/(0.5 + a) + 0.2*b*c/(1 + c)",
          "LOOKUP(kept, a)*MIN(b, 1.2)",
          "0.5*(a + c) - 0.25*MIN(b, a)");

  /** What stocks are drawn towards; a and b as above, c stands for the stock before. */
  private static final List<String> TARGETS =
      List.of(
          "0.4*MIN(a, 2) + 0.3*b + 0.2*c",
          "0.8*MIN(a*b, 2) + 0.1*c",
          "0.7*MAX(0.2, MIN(a, c)) + 0.2*b",
          "0.5*a/(1 + 0.5*b) + 0.3*c");

  public GeneratedModel {
    if (equations < 3) {
      throw new IllegalArgumentException(
          "a generated model needs at least 3 equations, got " + equations);
    }
  }

  Subject subject() {
    String text = text();
    return new Subject(
        "equations:" + equations,
        List.of("in_all"),
        () -> ModelFile.parse(text, "equations-" + equations + ".yaml"));
  }

  /** The model as the text of a model file; always the same for one size. */
  public String text() {
    return new Writing(equations).text();
  }

  private static final class Writing {

    private static final int MEMORY = 40;

    private final RandomGenerator random =
        RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final StringBuilder text = new StringBuilder(HEAD);
    private final List<String> names = new ArrayList<>();
    private final List<String> stocks = new ArrayList<>();
    private final Deque<String> unread = new ArrayDeque<>();
    private final int equations;

    Writing(int equations) {
      this.equations = equations;
    }

    String text() {
      for (int i = 0; i < Math.max(2, equations / 12); i++) {
        define("input_" + i, "input: {normal: {mean: 1, sd: 0.05}}");
      }
      for (int i = 0; i < Math.max(1, equations / 50); i++) {
        define("noise_" + i, "noise: {normal: {mean: 1, sd: 0.02}}");
      }
      int stockCount = Math.max(1, equations / 3);
      for (int i = 0; i < stockCount; i++) {
        stocks.add("stock_" + i);
      }
      names.addAll(stocks);
      unread.addAll(stocks);
      for (int i = 0; i < equations - stockCount - 1; i++) {
        String formula = filled(pick(AUXILIARIES), unread(), near(), pick(stocks));
        define("value_" + i, "equals: \"" + formula + "\"");
      }
      String before = stocks.getFirst();
      for (String stock : stocks) {
        stock(stock, filled(pick(TARGETS), unread(), unread(), before));
        before = stock;
      }
      unread.add(before);
      text.append("  in_all: ").append(String.join(" + ", unread)).append("\n");
      return text.toString();
    }

    private void define(String name, String definition) {
      text.append("  ").append(name).append(": {unit: \"1\", ").append(definition).append("}\n");
      names.add(name);
      unread.add(name);
    }

    private void stock(String name, String target) {
      String speed = random.nextBoolean() ? "slow" : "fast";
      text.append(
          String.format(
              Locale.ROOT,
              "  %s: {unit: \"1\", initial: %.2f, inflow: \"%s*(%s)\", outflow: %s*%s}%n",
              name,
              0.5 + random.nextDouble(),
              speed,
              target,
              speed,
              name));
    }

    private static String filled(String pattern, String a, String b, String c) {
      return pattern.replaceAll("\\ba\\b", a).replaceAll("\\bb\\b", b).replaceAll("\\bc\\b", c);
    }

    /** What nobody has read yet, as long as there is any. */
    private String unread() {
      return unread.isEmpty() ? near() : unread.poll();
    }

    /** Something defined a short while ago: models are local. */
    private String near() {
      int back = 1 + random.nextInt(Math.min(MEMORY, names.size()));
      return names.get(names.size() - back);
    }

    private String pick(List<String> list) {
      return list.get(random.nextInt(list.size()));
    }
  }
}
