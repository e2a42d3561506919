package endurance.finance.actus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.event.ContractEvent;
import endurance.finance.event.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Every published case gives the published events. */
class PublishedCasesTest {

  /** The cases print 12 to 15 digits, a few of them 10 after the point. */
  private static final double RELATIVE = 1e-8;

  private static final double ABSOLUTE = 1e-9;

  private static final Map<Object, Object> OPPOSITES =
      Map.of(
          "RPA", "RPL", "RPL", "RPA", "BUY", "SEL", "SEL", "BUY", "RFL", "PFL", "PFL", "RFL", "RF",
          "PF", "PF", "RF");

  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

  @TestFactory
  Stream<DynamicNode> casesGiveTheirEvents() throws IOException {
    return eachFile(each -> true, PublishedCasesTest::check);
  }

  /**
   * A purchase or a termination is left out: its price has no sign of its own, and the accrual that
   * goes with it has.
   */
  @TestFactory
  Stream<DynamicNode> theOtherSideSeesEverySignReversed() throws IOException {
    return eachFile(
        each ->
            !each.terms().containsKey("purchaseDate")
                && !each.terms().containsKey("terminationDate"),
        PublishedCasesTest::checkBothSides);
  }

  private static Stream<DynamicNode> eachFile(
      Predicate<PublishedCase> chosen, Consumer<PublishedCase> test) throws IOException {
    List<Path> files = PublishedCase.files();
    if (files.isEmpty()) {
      return Stream.of(
          dynamicTest(
              "published cases",
              () -> assumeTrue(false, "no published cases at " + PublishedCase.FOLDER)));
    }
    return files.stream()
        .map(file ->
            dynamicContainer(
                String.valueOf(file.getFileName()),
                cases(file).stream()
                    .filter(chosen)
                    .map(each -> dynamicTest(each.id(), () -> test.accept(each)))));
  }

  private static void checkBothSides(PublishedCase each) {
    Map<String, Object> other = each.terms();
    other.computeIfPresent("contractRole", (name, role) -> OPPOSITES.get(role));
    List<ContractEvent> one = events(each, each.terms());
    List<ContractEvent> two = events(each, other);

    assertThat(two).hasSameSizeAs(one);
    for (int i = 0; i < one.size(); i++) {
      assertThat(one.get(i).payoff() + two.get(i).payoff()).isZero();
      assertThat(one.get(i).position().accrued() + two.get(i).position().accrued()).isZero();
    }
  }

  private static List<ContractEvent> events(PublishedCase each, Map<String, Object> terms) {
    return new ActusReader()
        .read(terms)
        .then(contract -> contract.events(each.observed(), each.until()))
        .orThrow();
  }

  private static List<PublishedCase> cases(Path file) {
    try {
      return PublishedCase.in(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void check(PublishedCase each) {
    assertThat(differences(each)).as(each.id()).isEmpty();
  }

  private static List<String> differences(PublishedCase each) {
    return switch (new ActusReader()
        .read(each.terms())
        .then(contract -> contract.events(each.observed(), each.until()))) {
      case Vetted.Refused<List<ContractEvent>>(List<Objection> objections) ->
          objections.stream().map(Objection::toString).toList();
      case Vetted.Accepted<List<ContractEvent>>(List<ContractEvent> events) ->
          differences(each.expected(), events);
    };
  }

  private static List<String> differences(List<JsonNode> expected, List<ContractEvent> events) {
    var differences = new ArrayList<String>();
    for (int i = 0; i < Math.max(expected.size(), events.size()); i++) {
      String wanted = i < expected.size() ? expected.get(i).toString() : "nothing";
      String got = i < events.size() ? events.get(i).toString() : "nothing";
      if (i >= expected.size() || i >= events.size() || !agree(expected.get(i), events.get(i))) {
        differences.add("%n  %s%n  %s".formatted(wanted, got));
      }
    }
    return differences;
  }

  private static boolean agree(JsonNode expected, ContractEvent event) {
    Position position = event.position();
    return LocalDateTime.parse(expected.get("eventDate").asString()).equals(event.time())
        && expected.get("eventType").asString().equals(event.type().acronym())
        && expected.get("currency").asString().equals(event.currency())
        && close(expected, "payoff", event.payoff())
        && close(expected, "notionalPrincipal", position.notional())
        && close(expected, "nominalInterestRate", position.rate())
        && close(expected, "accruedInterest", position.accrued())
        && close(expected, "exerciseAmount", position.exerciseAmount())
        && sameExercise(expected, position);
  }

  /** Cases of contracts that cannot be exercised do not speak of it. */
  private static boolean sameExercise(JsonNode expected, Position position) {
    JsonNode date = expected.get("exerciseDate");
    return date == null
        || date.asString().equals(position.exercisedAt().map(SECONDS::format).orElse(""))
        || date.asString().equals(position.exercisedAt().map(Object::toString).orElse(""));
  }

  private static boolean close(JsonNode expected, String name, double value) {
    JsonNode node = expected.get(name);
    if (node == null || node.asString().isBlank()) {
      return true;
    }
    double wanted = Double.parseDouble(node.asString().strip());
    return Math.abs(wanted - value) <= ABSOLUTE + RELATIVE * Math.abs(wanted);
  }
}
