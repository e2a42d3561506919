package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import endurance.analysis.Verdict.Reason;
import endurance.analysis.Verdict.Ruling;
import endurance.analysis.answer.Estimate;
import endurance.casebook.Claim;
import endurance.casebook.Fact;
import endurance.casebook.FactKind;
import endurance.casebook.Grade;
import endurance.casebook.Moment;
import endurance.model.unit.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class JudgeTest {

  @ParameterizedTest
  @CsvFileSource(resources = "predicate-verdicts.csv", useHeadersInDisplayName = true)
  void rulesOnClaimsAboutTheModel(
      String because,
      String intervals,
      @Nullable YearMonth observable,
      Ruling ruling,
      Reason reason) {
    Map<String, Estimate> probabilities = new LinkedHashMap<>();
    String[] words = intervals.split(" ", 0);
    for (int i = 0; i < words.length; i += 3) {
      double low = Double.parseDouble(words[i + 1]);
      double high = Double.parseDouble(words[i + 2]);
      probabilities.put(words[i], new Estimate((low + high) / 2, low, high));
    }

    Verdict verdict = predicate(probabilities, Optional.ofNullable(observable));

    assertThat(verdict.ruling()).as(because).isEqualTo(ruling);
    assertThat(verdict.reason()).as(because).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "compare-verdicts.csv", useHeadersInDisplayName = true)
  void rulesOnClaimsAgainstFacts(
      String because,
      Claim.As as,
      double tolerance,
      String kinds,
      @Nullable String facts,
      @Nullable YearMonth observable,
      double low,
      double high,
      Ruling ruling,
      Reason reason) {
    FactKind[] readings =
        Stream.of(kinds.split(" ", 0)).map(FactKind::valueOf).toArray(FactKind[]::new);
    List<Fact> evidence = facts == null ? List.of() : facts(facts);

    Verdict verdict =
        compare(
            evidence,
            Optional.ofNullable(observable),
            Evidence.twentyBillion(as, tolerance, readings));

    assertThat(verdict.low()).as(because).isEqualTo(low, within(1e-5));
    assertThat(verdict.high()).as(because).isEqualTo(high, within(1e-5));
    assertThat(verdict.ruling()).as(because).isEqualTo(ruling);
    assertThat(verdict.reason()).as(because).isEqualTo(reason);
  }

  @Test
  void checksArithmeticExactly() {
    Verdict holds = judge(new Claim.Arithmetic("7.99 < 20/2", true));
    Verdict fails = judge(new Claim.Arithmetic("7.99 > 20/2", false));

    assertThat(holds.ruling()).isEqualTo(Ruling.SUPPORTED);
    assertThat(holds.low()).isOne();
    assertThat(holds.because().english()).isEqualTo("7.99 < 20/2 holds");
    assertThat(holds.because().chinese()).isEqualTo("7.99 < 20/2 成立");
    assertThat(fails.ruling()).isEqualTo(Ruling.CONTRADICTED);
    assertThat(fails.high()).isZero();
    assertThat(fails.because().english()).isEqualTo("7.99 > 20/2 does not hold");
  }

  @Test
  void namesScenariosAndTheirProbabilities() {
    Map<String, Estimate> probabilities = new LinkedHashMap<>();
    probabilities.put("base", new Estimate(0.951, 0.9449, 0.9561));
    probabilities.put("drought", new Estimate(0.0004, 0.00011, 0.00102));

    Verdict verdict = predicate(probabilities, Optional.of(YearMonth.of(2030, 1)));

    assertThat(verdict.because().english())
        .isEqualTo(
            "its probability is 95.1 % in scenario base (95 % interval 94.4 % to 95.7 %), 0.04 %"
                + " in scenario drought (95 % interval 0.011 % to 0.11 %)");
    assertThat(verdict.because().chinese())
        .isEqualTo(
            "其概率在情景 base 中为 95.1 %（95 % 区间 94.4 % 至 95.7 %），在情景 drought 中为 0.04 %（95 % 区间"
                + " 0.011 % 至 0.11 %）");
  }

  @Test
  void saysWhenScenariosDisagree() {
    Map<String, Estimate> probabilities = new LinkedHashMap<>();
    probabilities.put("base", new Estimate(0.97, 0.96, 0.98));
    probabilities.put("drought", new Estimate(0.5, 0.49, 0.51));

    Verdict verdict = predicate(probabilities, Optional.empty());

    assertThat(verdict.because().english()).endsWith("; the scenarios disagree");
    assertThat(verdict.because().chinese()).endsWith("；各情景结论不一");
  }

  @Test
  void namesTheFactsOfEveryReading() {
    Verdict verdict =
        compare(
            facts("PERIOD_TOTAL EXACTLY 13.1 A;RUN_RATE AT_LEAST 20 A;RUN_RATE EXACTLY 13 B"),
            Optional.empty(),
            Evidence.twentyBillion(
                Claim.As.ABOUT, 0.05, FactKind.PERIOD_TOTAL, FactKind.RUN_RATE, FactKind.FORECAST));

    assertThat(verdict.because().english())
        .isEqualTo(
            "as period total, 0 % of the facts' weight agrees: F1 (13.1 billion USD, grade A)"
                + " disagrees; as run rate, 58.8 % of the facts' weight agrees: F2 (at least 20"
                + " billion USD, grade A) agrees, F3 (13 billion USD, grade B) disagrees; as"
                + " forecast, no fact; the ruling depends on which kind of number is meant");
    assertThat(verdict.because().chinese())
        .isEqualTo(
            "按“期间总额”理解，相符的事实占权重 0 %：F1（131 亿美元，A 级，不符）；按“年化”理解，相符的事实占权重"
                + " 58.8 %：F2（至少 200 亿美元，A 级，相符）、F3（130 亿美元，B 级，不符）；按“预测”理解，没有事实"
                + "；结论取决于所指的是哪一种数字");
  }

  @Test
  void countsTheFactsItDoesNotName() {
    String many = "PERIOD_TOTAL EXACTLY 20 A;".repeat(CompareWording.FACTS_NAMED + 2);

    Verdict verdict =
        compare(
            facts(many),
            Optional.empty(),
            Evidence.twentyBillion(Claim.As.ABOUT, 0.05, FactKind.PERIOD_TOTAL));

    assertThat(verdict.because().english())
        .contains("F6")
        .doesNotContain("F7")
        .endsWith("and 2 more");
  }

  @Test
  void needsAProbabilityForEveryScenario() {
    Claim.Predicate test =
        new Claim.Predicate(
            "claim.gap",
            new Moment("2027", YearMonth.of(2027, 12), true),
            List.of("base", "drought"));
    Claim claim = Evidence.claim("gap", test);
    Judge judge = judgeOf(List.of());

    assertThatThrownBy(() -> judge.judge(claim, Map.of("base", new Estimate(1, 1, 1))))
        .hasMessageContaining("claim gap")
        .hasMessageContaining("drought");
  }

  private static Verdict predicate(
      Map<String, Estimate> probabilities, Optional<YearMonth> observableFrom) {
    Claim.Predicate test =
        new Claim.Predicate(
            "claim.gap",
            new Moment("2027", YearMonth.of(2027, 12), true),
            List.copyOf(probabilities.keySet()));
    return judgeOf(List.of()).judge(Evidence.claim("gap", test, observableFrom), probabilities);
  }

  private static Verdict compare(
      List<Fact> facts, Optional<YearMonth> observableFrom, Claim.Compare test) {
    return judgeOf(facts).judge(Evidence.claim("revenue", test, observableFrom), Map.of());
  }

  private static Verdict judge(Claim.Test test) {
    return judgeOf(List.of()).judge(Evidence.claim("sum", test), Map.of());
  }

  private static Judge judgeOf(List<Fact> facts) {
    return new Judge(
        CaseParts.of(Models.of(Models.constant("claim.gap", Unit.ONE)))
            .resting(List.of(Evidence.REPORT), facts, List.of())
            .build());
  }

  /** {@code KIND BOUND VALUE GRADE; …}, numbered F1, F2, …. */
  private static List<Fact> facts(String text) {
    List<Fact> facts = new ArrayList<>();
    for (String fact : text.split(";", 0)) {
      String[] words = fact.strip().split(" ", 0);
      facts.add(
          Evidence.fact(
              "F" + (facts.size() + 1),
              FactKind.valueOf(words[0]),
              Double.parseDouble(words[2]),
              Grade.valueOf(words[3]),
              Fact.Bound.valueOf(words[1])));
    }
    return facts;
  }
}
