package endurance.report;

import static endurance.report.HandMadeCase.BILLION_USD;
import static endurance.report.HandMadeCase.PERCENT;
import static endurance.report.HandMadeCase.at;

import endurance.casebook.Claim;
import endurance.casebook.FactKind;
import endurance.casebook.Moment;
import endurance.casebook.Period;
import endurance.casebook.Question;
import endurance.model.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the hand-made case asks, and what others claim. */
record HandMadeQuestions(Map<String, Question> questions, Map<String, Claim> claims) {

  static HandMadeQuestions beacon() {
    return new HandMadeQuestions(
        HandMadeCase.keyed(
            Question::id,
            new Question.Probability(
                "survival",
                new Text("Is Beacon still solvent?", "烽火仍有偿付能力吗？"),
                ends(2026, 2027, 2028, 2030),
                at("questions.yaml", 2)),
            new Question.Amount(
                "funding_gap",
                new Text("How much must it raise?", "它必须筹多少钱？"),
                ends(2027, 2030),
                BILLION_USD,
                "billion USD",
                labels(),
                at("questions.yaml", 8)),
            new Question.Amount(
                "visits",
                new Text("What part of visits does it keep?", "它能保住多少访问份额？"),
                List.of(
                    new Moment("2026-06", YearMonth.of(2026, 6), false),
                    new Moment("2027", YearMonth.of(2027, 12), true)),
                PERCENT,
                "%",
                Map.of(),
                at("questions.yaml", 16)),
            new Question.Month(
                "break_even",
                new Text("When does it break even?", "它何时盈亏平衡？"),
                at("questions.yaml", 21)),
            new Question.Runway(
                "runway",
                new Text("How long does the money last?", "钱能撑多久？"),
                at("questions.yaml", 25))),
        HandMadeCase.keyed(
            Claim::id,
            claim(
                "half_price",
                "The rival asks less than half",
                "对手要价不到一半",
                Optional.empty(),
                new Claim.Arithmetic("7.99 < 20/2", true)),
            claim(
                "gap_130",
                "The gap over two years exceeds 130 billion dollars",
                "未来两年资金缺口超过1300亿美元",
                Optional.empty(),
                new Claim.Predicate(
                    "claim.gap_130",
                    new Moment("2027", YearMonth.of(2027, 12), true),
                    List.of("base", "drought"))),
            claim(
                "revenue_20",
                "Revenue in 2025 was about 20 billion dollars",
                "2025年收入约200亿美元",
                Optional.empty(),
                compare()),
            claim(
                "no_one_else",
                "No rival has an index of its own",
                "没有对手拥有自己的索引",
                Optional.empty(),
                compare()),
            claim(
                "profit_2029",
                "It makes a profit from 2029 on",
                "2029年起盈利",
                Optional.of(YearMonth.of(2030, 1)),
                new Claim.Predicate(
                    "claim.profit_2029",
                    new Moment("2029", YearMonth.of(2029, 12), true),
                    List.of("base"))),
            claim("price_war", "Prices halve", "价格减半", Optional.empty(), compare()),
            claim(
                "cash_out",
                "It runs dry in 2026",
                "2026年现金耗尽",
                Optional.empty(),
                new Claim.Predicate(
                    "claim.cash_out",
                    new Moment("2026", YearMonth.of(2026, 12), true),
                    List.of("base")))));
  }

  private static List<Moment> ends(int... years) {
    return java.util.Arrays.stream(years)
        .mapToObj(year -> new Moment(Integer.toString(year), YearMonth.of(year, 12), true))
        .toList();
  }

  private static Map<String, Text> labels() {
    Map<String, Text> labels = new LinkedHashMap<>();
    labels.put("horizon", new Text("to the end of 2027", "至2027年底"));
    labels.put("measure", new Text("peak", "峰值"));
    labels.put("bindingness", new Text("binding and framework", "有约束力及框架"));
    labels.put("undrawn_lines", new Text("drawn first", "先行提用"));
    labels.put("minimum_cash", new Text("2 billion USD", "20亿美元"));
    return labels;
  }

  private static Claim claim(
      String id, String english, String chinese, Optional<YearMonth> observable, Claim.Test test) {
    return new Claim(
        id,
        new Text(english, chinese),
        "daily",
        id.length(),
        test,
        observable,
        at("questions.yaml", 40));
  }

  private static Claim.Compare compare() {
    return new Claim.Compare(
        "revenue",
        "beacon",
        new Period("2025", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
        Set.of(FactKind.PERIOD_TOTAL, FactKind.RUN_RATE),
        20,
        BILLION_USD,
        "billion USD",
        0.05,
        Claim.As.ABOUT);
  }
}
