package endurance.casebook.folder;

import static endurance.casebook.folder.TestFolders.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.casebook.Assumption;
import endurance.casebook.Basis;
import endurance.casebook.Better;
import endurance.casebook.Case;
import endurance.casebook.Claim;
import endurance.casebook.FactKind;
import endurance.casebook.Question;
import endurance.model.Distribution;
import endurance.model.Language;
import endurance.model.Table;
import endurance.model.Text;
import endurance.model.Variable;
import endurance.model.unit.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The example case of the tests, which uses every section of the format. */
class LanternCaseTest {

  private final Case lantern = read("base", Map.of());

  static Case read(String scenario, Map<String, String> set) {
    return CaseFolder.open(TestFolders.resource("cases/lantern"), TestFolders.resource("library"))
        .read(scenario, set)
        .orThrow();
  }

  @Test
  void theHeadIsReadAsWritten() {
    assertThat(lantern.id()).isEqualTo("lantern");
    assertThat(lantern.title().chinese()).isEqualTo("灯笼：一家小实验室");
    assertThat(lantern.asOf()).isEqualTo(LocalDate.of(2026, 2, 3));
    assertThat(lantern.model().clock().steps()).isEqualTo(36);
    assertThat(lantern.parties()).containsOnlyKeys("lantern", "forge");
    assertThat(entry(lantern.sources(), "shops").date()).isEqualTo(LocalDate.of(2026, 1, 31));
    assertThat(entry(lantern.facts(), "F-07").kind()).isEqualTo(FactKind.RUN_RATE);
    assertThat(lantern.briefings()).containsOnlyKeys(Language.ENGLISH, Language.CHINESE);
  }

  @Test
  void anAssumptionWithoutUncertaintyIsAConstant() {
    Assumption share = entry(lantern.assumptions(), "lantern_share_at_start");
    assertThat(((Variable.Constant) share.variable()).values()).containsExactly(0.6);
    assertThat(share.written()).isEqualTo("0.6");
    assertThat(share.basis()).isEqualTo(new Basis.Facts(List.of("F-01"), "as read"));
    assertThat(share.overriddenBy()).isEmpty();
  }

  @Test
  void anArrayMayMixNumbersAndDistributions() {
    Assumption price = entry(lantern.assumptions(), "price");
    assertThat(((Variable.Input) price.variable()).distributions())
        .containsExactly(
            new Distribution.Discrete(List.of(20.0), List.of(1.0)),
            new Distribution.Quantiles(
                8, 10, 14, 0.1, OptionalDouble.of(5), OptionalDouble.empty()));
    assertThat(price.written())
        .isEqualTo("{lantern: {value: 20}, else: {p10: 8, p50: 10, p90: 14, min: 5}}");
  }

  @Test
  void anAssumptionIsNamedAndJustifiedInTwoLanguages() {
    Assumption price = entry(lantern.assumptions(), "price");

    assertThat(price.title()).isEqualTo(new Text("price", "月费"));
    assertThat(price.variable().heading().says()).isEqualTo(new Text("monthly fee", "每月费用"));
    assertThat(price.basis())
        .isEqualTo(
            new Basis.Facts(
                List.of("F-02", "F-03"),
                new Text("the printed prices; the rival's may move", "标价；对手的可能变动")));
    assertThat(lantern.called("price[rival]")).isEqualTo(new Text("price[rival]", "月费（对手）"));
    assertThat(lantern.called("price[lantern]").chinese()).isEqualTo("月费（lantern）");
  }

  @Test
  void whatTheCaseSaysInOneLanguageStandsForBoth() {
    Assumption share = entry(lantern.assumptions(), "lantern_share_at_start");

    assertThat(share.title()).isEqualTo(Text.alike("lantern share at start"));
    assertThat(lantern.called("lantern_share_at_start").english())
        .isEqualTo("lantern_share_at_start");
  }

  @Test
  void aDateIsCountedInMonthsSinceTheFirstPoint() {
    Assumption launch = entry(lantern.assumptions(), "launch");
    assertThat(((Variable.Constant) launch.variable()).values()).containsExactly(18.0);
    assertThat(launch.variable().unit()).contains(Unit.MONTH);
    assertThat(launch.written()).isEqualTo("2026-07");
  }

  @Test
  void emptyCellsOfASeriesAreMissingNotZero() {
    Variable.Series observed = (Variable.Series) lantern.model().variable("observed_share");
    assertThat(observed.tables())
        .containsExactly(
            new Table(List.of(5.0, 8.0), List.of(62.5, 61.0), Table.Reading.CONTINUOUS),
            new Table(List.of(5.0, 11.0), List.of(37.5, 39.75), Table.Reading.CONTINUOUS));
  }

  @Test
  void aScalarSeriesMayTakeOneColumnOfAFile() {
    Variable.Series visits = (Variable.Series) lantern.model().variable("visits");
    assertThat(visits.tables())
        .containsExactly(
            new Table(List.of(0.0, 1.0), List.of(120.0, 130.0), Table.Reading.DISCRETE));
  }

  @Test
  void aCommitmentFallsDueOverItsTermOnly() {
    Variable.Series due = (Variable.Series) lantern.model().variable("commitment.machines.due");
    Table table = due.tables().getFirst();
    assertThat(table.read(11)).isZero();
    assertThat(table.read(12)).isCloseTo(2_400_000 * 0.25 / 12, within(1e-9));
    assertThat(table.read(35)).isCloseTo(2_400_000 * 0.75 / 12, within(1e-9));
    assertThat(table.read(36)).isZero();
    assertThat(table.y().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(2_400_000, within(1e-6));
    assertThat(
            ((Variable.Constant) lantern.model().variable("commitment.machines.amount")).values())
        .containsExactly(2_400_000.0);
  }

  @Test
  void aBlockUsedTwiceGivesTwoInstances() {
    assertThat(lantern.model().variables())
        .containsKeys("purse.money", "reserve.money", "purse.income", "reserve.income");
    assertThat(entry(lantern.blocks(), "reserve").block()).isEqualTo("money/purse");
    assertThat(lantern.model().variable("purse.money").origin().file()).endsWith("purse.yaml");
    assertThat(lantern.model().variable("purse.income").origin().file()).endsWith("case.yaml");
    assertThat(lantern.model().variable("market.share").dimensions()).containsExactly("offer");
  }

  @Test
  void questionsAndPredicatesAreVariablesOfTheModel() {
    assertThat(lantern.model().variables())
        .containsKeys("question.survival", "question.gap", "claim.poor")
        .doesNotContainKeys("claim.cheaper", "claim.sales");
    Question.Probability survival = (Question.Probability) entry(lantern.questions(), "survival");
    assertThat(survival.at().getFirst().month()).isEqualTo(YearMonth.of(2026, 12));
    assertThat(survival.at().getFirst().end()).isTrue();
    Question.Amount money = (Question.Amount) entry(lantern.questions(), "money");
    assertThat(money.at().getFirst().end()).isFalse();
    assertThat(money.unitText()).isEqualTo("million USD");
    Question.Amount gap = (Question.Amount) entry(lantern.questions(), "gap");
    assertThat(gap.labels())
        .containsOnlyKeys("horizon", "measure", "bindingness", "undrawn_lines", "minimum_cash");
  }

  @Test
  void questionsMaySayWhatIsBetter() {
    assertThat(lantern.questions().values())
        .extracting(Question::better)
        .containsExactly(
            Optional.of(Better.MORE),
            Optional.empty(),
            Optional.of(Better.LESS),
            Optional.of(Better.LESS),
            Optional.of(Better.MORE));
  }

  @Test
  void claimsCarryTheirTests() {
    assertThat(entry(lantern.claims(), "cheaper").test())
        .isEqualTo(new Claim.Arithmetic("9.99 < 20/2", true));
    Claim.Compare sales = (Claim.Compare) entry(lantern.claims(), "sales").test();
    assertThat(sales.tolerance()).isEqualTo(0.05);
    assertThat(sales.kinds()).containsExactly(FactKind.PERIOD_TOTAL);
    assertThat(entry(lantern.claims(), "poor").observableFrom()).contains(YearMonth.of(2028, 1));
  }

  @Test
  void chartsNameOneScalarForEachElement() {
    assertThat(lantern.charts().getFirst().variables())
        .containsExactly("market.share[lantern]", "market.share[rival]");
    assertThat(lantern.charts().getFirst().observed())
        .containsExactly("observed_share[lantern]", "observed_share[rival]");
    assertThat(lantern.charts().getLast().variables()).containsExactly("purse.money");
  }

  @Test
  void theCheckCountsWhatThereIs() {
    CaseCheck check =
        CaseFolder.open(TestFolders.resource("cases/lantern"), TestFolders.resource("library"))
            .check();
    assertThat(check.problems()).isEmpty();
    assertThat(check.facts()).isEqualTo(8);
    assertThat(check.sources()).isEqualTo(3);
    assertThat(check.onFacts()).isEqualTo(4); // one share, two prices, the money
    assertThat(check.onJudgement()).isEqualTo(6);
    assertThat(check.unusedFacts()).containsExactly("F-07");
  }
}
