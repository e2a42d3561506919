package endurance.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import endurance.benchmarks.subject.ReferenceCase;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AgreementTest {

  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final Path SOURCES = ReferenceCase.root().resolve("benchmarks/native");

  /** An odd number, so that the last group of futures is not full. */
  private static final String[] FUTURES = {"--futures", "1001", "--seed", "7"};

  @Test
  void theModelInCppIsTheCase() {
    Path into = ReferenceCase.root().resolve("benchmarks/target/native");
    Path program = orSkip(Cpp.built(SOURCES, into, "-O1"));
    assertAgrees(Contender.cppByHand(program, SOURCES));
    assertAgrees(Contender.cppAsWritten(program, SOURCES));
  }

  @Test
  void theModelInNumPyIsTheCase() {
    assertAgrees(Contender.numPy(orSkip(NumPy.python(SOURCES)), SOURCES));
  }

  private static void assertAgrees(Contender contender) {
    JsonNode theirs = orFail(contender.measured(LIMIT, FUTURES));
    JsonNode ours =
        orFail(
            Contender.endurance(ReferenceCase.root())
                .measured(LIMIT, "once", "reference", "--futures", "1001", "--seed", "7"));

    Agreement agreement = Agreement.between(ours, theirs);

    assertThat(agreement.observables()).isEqualTo(180);
    assertThat(agreement.counts()).isTrue();
    assertThat(agreement.mean()).isLessThan(Agreement.TOLERANCE);
    assertThat(agreement.extreme()).isLessThan(Agreement.TOLERANCE);
  }

  @Test
  void tellsMeansExtremesAndCountsApart() {
    Agreement agreement = Agreement.between(results(1, 10, 3), results(1 + 1e-6, 11, 4));

    assertThat(agreement.mean()).isCloseTo(1e-6, org.assertj.core.data.Offset.offset(1e-11));
    assertThat(agreement.extreme()).isCloseTo(1.0 / 11, org.assertj.core.data.Offset.offset(1e-12));
    assertThat(agreement.counts()).isFalse();
    assertThat(agreement.holds()).isFalse();
    assertThat(Agreement.between(results(1, 10, 3), results(1, 10, 3)).holds()).isTrue();
  }

  @Test
  void refusesResultsOfOtherVariables() {
    JsonNode none = JsonMapper.shared().readTree("{\"counted\": 5, \"results\": {}}");

    assertThatThrownBy(() -> Agreement.between(none, results(1, 10, 3)))
        .hasMessageContaining("different variables");
  }

  private static JsonNode results(double mean, double max, int nonZero) {
    return JsonMapper.shared()
        .readTree(
            """
            {"counted": 5, "results": {"cash": {"12": {"mean": %s, "min": 0, "max": %s, "nonzero": %d}}}}
            """
                .formatted(mean, max, nonZero));
  }

  private static <T> T orFail(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T> done -> done.value();
      case Outcome.Missing<T> missing -> fail(missing.reason());
    };
  }

  private static <T> T orSkip(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T> done -> done.value();
      case Outcome.Missing<T> missing -> abort(missing.reason());
    };
  }
}
