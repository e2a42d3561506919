package endurance.finance.actus;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.finance.event.Contract;
import endurance.finance.event.ContractEvent;
import endurance.finance.event.EventType;
import endurance.finance.event.Observations;
import endurance.finance.event.ObservedEvent;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Runs the example of docs/explanation/contracts.md. */
class ContractsPageTest {

  private static final Path ROOT = Path.of(System.getProperty("endurance.root"));

  @Test
  void theTableOfThePageIsWhatHappensUnderItsTerms() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/explanation/contracts.md"));
    Map<String, Object> terms =
        Terms.object(new JsonMapper().readValue(block(page, "json"), Map.class)).orElseThrow();
    LocalDateTime day = LocalDateTime.parse("2026-04-01T00:00:00");
    LocalDateTime until = LocalDateTime.parse("2030-01-01T00:00:00");

    Contract note = new ActusReader().read(terms).orThrow();
    var early = ObservedEvent.of("note", day, EventType.PRINCIPAL_PREPAYMENT, 300);
    List<ContractEvent> events = note.events(Observations.NONE.with(early), until).orThrow();

    List<String> rows = page.lines().filter(line -> line.matches("\\| 20[0-9-]+ \\|.*")).toList();
    assertThat(events.stream().map(ContractsPageTest::row)).containsExactlyElementsOf(rows);
  }

  @Test
  void theCodeOfThePageIsTheCodeOfThisTest() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/explanation/contracts.md"));
    String test =
        Files.readString(
            ROOT.resolve("finance/src/test/java/endurance/finance/actus/ContractsPageTest.java"));

    assertThat(Arrays.stream(block(page, "java").split("\n", -1)).filter(line -> !line.isBlank()))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(test).contains("    " + line));
  }

  @Test
  void theReferenceNamesTheTypesThatAreRead() throws IOException {
    String reference = Files.readString(ROOT.resolve("docs/reference/contracts.md"));
    String refusal =
        new ActusReader()
            .read(Map.of("contractType", "?", "contractID", "x"))
            .objections()
            .getFirst()
            .remedy();

    assertThat(
            reference
                .lines()
                .filter(line -> line.matches("\\| [A-Z]{3,5} \\| `.*"))
                .map(line -> line.substring(2, line.indexOf(' ', 2))))
        .hasSize(18)
        .allSatisfy(type -> assertThat(refusal).contains(type));
  }

  private static String block(String page, String language) {
    int start = page.indexOf("```" + language) + 3 + language.length();
    return page.substring(start, page.indexOf("```", start));
  }

  private static String row(ContractEvent event) {
    return "| %s | %s | %s | %s | %s |"
        .formatted(
            event.time().toLocalDate(),
            event.type().acronym(),
            number(event.payoff()),
            number(event.position().notional()),
            number(event.position().accrued()));
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
