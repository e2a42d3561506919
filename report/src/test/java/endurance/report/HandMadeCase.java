package endurance.report;

import endurance.casebook.Assumption;
import endurance.casebook.Basis;
import endurance.casebook.BlockInstance;
import endurance.casebook.Briefing;
import endurance.casebook.Case;
import endurance.casebook.Chart;
import endurance.casebook.Flows;
import endurance.casebook.Party;
import endurance.casebook.Pledge;
import endurance.casebook.Scenario;
import endurance.finance.Bindingness;
import endurance.finance.Commitment;
import endurance.finance.CommitmentKind;
import endurance.finance.Schedule;
import endurance.model.Clock;
import endurance.model.Distribution;
import endurance.model.Draft;
import endurance.model.Heading;
import endurance.model.Language;
import endurance.model.Model;
import endurance.model.Origin;
import endurance.model.Text;
import endurance.model.Variable;
import endurance.model.unit.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An invented company, Beacon, with a fact, commitment and text of every sort. */
final class HandMadeCase {

  static final Unit USD = Unit.base("USD");
  static final Unit BILLION_USD = USD.scaled(1_000_000_000, 1);
  static final Unit PERCENT = Unit.ONE.scaled(1, 100);
  static final YearMonth FIRST = YearMonth.of(2025, 1);
  static final YearMonth LAST = YearMonth.of(2030, 12);

  private HandMadeCase() {}

  static Case of() {
    return of(
        HandMadeQuestions.beacon(),
        briefings(),
        new Text("Can Beacon outlast its commitments?", "烽火公司撑得过它的承诺吗？"));
  }

  /** With another account. */
  static Case telling(String english) {
    return of(
        HandMadeQuestions.beacon(),
        Map.of(Language.ENGLISH, new Briefing(Language.ENGLISH, english)),
        new Text("Beacon", "烽火"));
  }

  static Case of(HandMadeQuestions asked, Map<Language, Briefing> briefings, Text title) {
    return new Case(
        "beacon-2026",
        title,
        LocalDate.of(2026, 2, 3),
        "beacon",
        "USD",
        new Scenario("base", new Text("as things stand", "照现状"), List.of("churn = 0.04")),
        model(),
        model(),
        parties(),
        HandMadeEvidence.sources(),
        HandMadeEvidence.facts(),
        assumptions(),
        Map.of(
            "market",
            new BlockInstance(
                "market",
                "market/choice",
                "People reconsider now and then.",
                List.of("McFadden 1974"))),
        commitments().stream()
            .map(each ->
                new Pledge(
                    each, Text.alike(each.basis()), List.of(), Optional.empty(), Origin.memory()))
            .toList(),
        Flows.NONE,
        java.util.Optional.empty(),
        endurance.casebook.Observations.none(),
        scenarios(),
        asked.questions(),
        asked.claims(),
        charts(),
        briefings,
        Map.of(),
        Map.of());
  }

  private static Model model() {
    List<Variable> variables =
        List.of(
            new Variable.Input(
                heading("churn", Unit.ONE), List.of(new Distribution.Uniform(0.02, 0.06))),
            new Variable.Constant(heading("price", USD), List.of(20.0)));
    return Model.check(new Draft(Clock.monthly(FIRST, LAST), List.of(), variables, List.of()))
        .orThrow();
  }

  static Heading heading(String name, Unit unit) {
    return new Heading(name, List.of(), Optional.of(unit), "", at("case.yaml", 12));
  }

  static Origin at(String file, int line) {
    return new Origin("cases/beacon-2026/" + file, line, 3);
  }

  private static Map<String, Party> parties() {
    return keyed(
        Party::id,
        new Party("beacon", "Beacon", "the company"),
        new Party("stratus", "Stratus Cloud", "sells it computing"),
        new Party("foundry", "Foundry", "sells it chips"),
        new Party("harbour", "Harbour Bank", "lends to it"));
  }

  private static Map<String, Assumption> assumptions() {
    return keyed(
        Assumption::name,
        new Assumption(
            new Variable.Input(
                heading("churn", Unit.ONE), List.of(new Distribution.Uniform(0.02, 0.06))),
            "{uniform: {low: 0.02, high: 0.06}}",
            new Basis.Judgement("nobody states it; peers lose 2 to 6 % a month"),
            "--set"),
        new Assumption(
            new Variable.Constant(heading("price", USD), List.of(20.0)),
            "20",
            new Basis.Facts(List.of("F-05"), "the list price"),
            ""));
  }

  private static List<Commitment> commitments() {
    return List.of(
        commitment(
            "cloud",
            "stratus",
            CommitmentKind.PURCHASE,
            Bindingness.BINDING,
            250,
            new Schedule.Ramp()),
        commitment(
            "chips",
            "foundry",
            CommitmentKind.PURCHASE,
            Bindingness.LETTER_OF_INTENT,
            90,
            new Schedule.Level()),
        commitment(
            "more_cloud",
            "stratus",
            CommitmentKind.PURCHASE,
            Bindingness.ANNOUNCED,
            60,
            new Schedule.Ramp()),
        commitment(
            "option",
            "foundry",
            CommitmentKind.PURCHASE,
            Bindingness.FRAMEWORK,
            40,
            new Schedule.Level()),
        commitment(
            "halls",
            "stratus",
            CommitmentKind.LEASE,
            Bindingness.BINDING_WITH_EXIT_FEE,
            48,
            new Schedule.Level()),
        commitment(
            "notes",
            "harbour",
            CommitmentKind.DEBT,
            Bindingness.BINDING,
            10,
            new Schedule.ByYear(Map.of(2028, 0.25, 2029, 0.75))));
  }

  private static Commitment commitment(
      String id,
      String to,
      CommitmentKind kind,
      Bindingness bindingness,
      double billions,
      Schedule schedule) {
    return new Commitment(
        id,
        to,
        kind,
        bindingness,
        "USD",
        billions * 1e9,
        YearMonth.of(2026, 7),
        YearMonth.of(2030, 12),
        schedule,
        "schedule: judgement; amount: F-01");
  }

  private static Map<String, Scenario> scenarios() {
    return keyed(
        Scenario::name,
        new Scenario("base", new Text("as things stand", "照现状"), List.of()),
        new Scenario("drought", new Text("no new money", "融不到钱"), List.of("window_open_rate = 0")));
  }

  private static List<Chart> charts() {
    return List.of(
        new Chart(
            new Text("Share of visits", "访问份额"),
            List.of("market.share[beacon]", "market.share[rival]"),
            PERCENT,
            "%",
            List.of("observed_share[beacon]", "observed_share[rival]")),
        new Chart(
            new Text("Cash", "现金"),
            List.of("finance.cash"),
            BILLION_USD,
            "billion USD",
            List.of()));
  }

  private static Map<Language, Briefing> briefings() {
    Map<Language, Briefing> briefings = new LinkedHashMap<>();
    briefings.put(
        Language.ENGLISH,
        new Briefing(
            Language.ENGLISH,
            """
            # Beacon in one page

            Beacon took [64.5 %](fact:F-04) of visits and asks [20](assumption:price) dollars a
            month. It is solvent at the end of 2027 with a probability of
            […](answer:survival/2027); it must raise […](answer:funding_gap/2027), breaks even in
            […](answer:break_even) and lasts until […](answer:runway/80).

            ## What is *promised*

            - computing, **binding**
            - chips, by `letter`

            1. first
            2. second

            > A commitment is not a liability.

            See [cash](var:finance.cash) and [the tracker](https://tracker.example/jan).

            ---

                run rate is not revenue
            """));
    briefings.put(
        Language.CHINESE,
        new Briefing(
            Language.CHINESE,
            """
            # 一页看懂烽火

            烽火占访问量的 [64.5 %](fact:F-04)，月费 [20](assumption:price) 美元。到 2027 年底仍有偿付能力的概率是
            […](answer:survival/2027)。
            """));
    return briefings;
  }

  @SafeVarargs
  static <T> Map<String, T> keyed(java.util.function.Function<T, String> key, T... values) {
    Map<String, T> map = new LinkedHashMap<>();
    for (T value : values) {
      map.put(key.apply(value), value);
    }
    return map;
  }
}
