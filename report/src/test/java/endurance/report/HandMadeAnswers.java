package endurance.report;

import endurance.analysis.Answers;
import endurance.analysis.Driver;
import endurance.analysis.Footing;
import endurance.analysis.Verdict;
import endurance.analysis.Verdict.Reason;
import endurance.analysis.Verdict.Ruling;
import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Band;
import endurance.analysis.answer.Estimate;
import endurance.analysis.answer.Fan;
import endurance.analysis.answer.MonthInterval;
import endurance.casebook.Case;
import endurance.casebook.Chart;
import endurance.casebook.Moment;
import endurance.casebook.Question;
import endurance.engine.NonFinite;
import endurance.engine.random.Sampling;
import endurance.model.Text;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers to the hand-made case: every kind of answer, every ruling, every reason. */
final class HandMadeAnswers {

  private static final int MONTHS = 73;

  private HandMadeAnswers() {}

  static Answers of() {
    return of(HandMadeCase.of());
  }

  static Answers of(Case about) {
    return new Answers(
        about,
        10_000,
        7,
        Sampling.RANDOM,
        12,
        List.of(
            new NonFinite(11, 4_711, "finance.cash", 28, Double.POSITIVE_INFINITY),
            new NonFinite(1, 9, "market.share[rival]", 3, Double.NaN)),
        about.questions().values().stream().map(HandMadeAnswers::answer).toList(),
        about.claims().values().stream().map(HandMadeAnswers::verdict).toList(),
        about.charts().stream().map(HandMadeAnswers::fan).toList(),
        new Footing(12, 18, 55, 40),
        drivers(about),
        java.util.Optional.empty(),
        java.util.Optional.empty());
  }

  private static List<Driver> drivers(Case about) {
    Question first = about.questions().values().iterator().next();
    return List.of(
        new Driver(first, "2027", "price_weight", new Estimate(-0.42, -0.46, -0.38)),
        new Driver(first, "2027", "quality[rival]", new Estimate(0.2, 0.16, 0.24)));
  }

  private static final MonthInterval NOT_AT_ALL =
      new MonthInterval(Optional.empty(), Optional.empty());

  private static Answer answer(Question question) {
    return switch (question) {
      case Question.Probability probability -> {
        double[] values = {1, 0.9123, 0.4235, 0};
        List<Answer.At<Estimate>> at = new ArrayList<>();
        for (int i = 0; i < probability.at().size(); i++) {
          at.add(new Answer.At<>(probability.at().get(i), probability(values[i])));
        }
        yield new Answer.Probability(probability, at);
      }
      case Question.Amount amount -> {
        double scale = amount.unitText().equals("%") ? 0.4 : 1;
        List<Answer.At<Band>> at = new ArrayList<>();
        for (int i = 0; i < amount.at().size(); i++) {
          at.add(new Answer.At<>(amount.at().get(i), band(scale * (110 + 45 * i))));
        }
        yield new Answer.Amount(amount, at);
      }
      case Question.Month month ->
          new Answer.Month(
              month,
              probability(0.31),
              List.of(
                  Optional.of(YearMonth.of(2028, 5)),
                  Optional.of(YearMonth.of(2029, 2)),
                  Optional.of(YearMonth.of(2029, 11)),
                  Optional.empty(),
                  Optional.empty()),
              List.of(
                  between(YearMonth.of(2028, 4), YearMonth.of(2028, 6)),
                  between(YearMonth.of(2029, 2), YearMonth.of(2029, 2)),
                  new MonthInterval(Optional.of(YearMonth.of(2029, 9)), Optional.empty()),
                  NOT_AT_ALL,
                  NOT_AT_ALL),
              List.of(
                  by(2026, 0), by(2027, 0.003), by(2028, 0.18), by(2029, 0.52), by(2030, 0.69)));
      case Question.Runway runway ->
          new Answer.Runway(
              runway,
              Optional.of(HandMadeCase.LAST),
              Optional.of(YearMonth.of(2028, 4)),
              Optional.empty(),
              List.of(
                  between(HandMadeCase.LAST, HandMadeCase.LAST),
                  between(YearMonth.of(2028, 3), YearMonth.of(2028, 5)),
                  NOT_AT_ALL));
    };
  }

  private static MonthInterval between(YearMonth low, YearMonth high) {
    return new MonthInterval(Optional.of(low), Optional.of(high));
  }

  private static Answer.At<Estimate> by(int year, double probability) {
    return new Answer.At<>(
        new Moment(Integer.toString(year), YearMonth.of(year, 12), true), probability(probability));
  }

  private static Estimate probability(double value) {
    double half = 0.0001 + 0.0196 * Math.sqrt(value * (1 - value));
    return new Estimate(value, Math.max(0, value - half), Math.min(1, value + half));
  }

  private static Band band(double median) {
    return new Band(
        estimate(median * 1.043, median * 0.004),
        List.of(
            estimate(median * 0.413, median * 0.011),
            estimate(median * 0.771, median * 0.008),
            estimate(median, median * 0.007),
            estimate(median * 1.286, median * 0.009),
            estimate(median * 1.761, median * 0.023)));
  }

  private static Estimate estimate(double value, double half) {
    return new Estimate(value, value - half, value + half);
  }

  private static Verdict verdict(endurance.casebook.Claim claim) {
    return switch (claim.id()) {
      case "half_price" ->
          verdict(
              claim,
              Ruling.SUPPORTED,
              1,
              1,
              Reason.DETERMINED,
              "7.99 is less than 20/2 = 10.",
              "7.99 小于 20/2 = 10。");
      case "gap_130" ->
          verdict(
              claim,
              Ruling.UNDETERMINED,
              0.21,
              0.78,
              Reason.SPREAD_TOO_WIDE,
              "it holds in 22 % of the futures of base and in 77 % of those of drought, so that"
                  + " neither nine in ten nor one in ten is reached.",
              "在 base 情景中 22 % 的未来成立，在 drought 中 77 %，既不到九成，也不低于一成。");
      case "revenue_20" ->
          verdict(
              claim,
              Ruling.UNDETERMINED,
              0,
              1,
              Reason.KIND_UNCLEAR,
              "20 is the run rate (F-03); the year's total is 13.1 (F-01).",
              "20 是年化额（F-03）；全年总额为 13.1（F-01）。");
      case "no_one_else" ->
          verdict(
              claim,
              Ruling.UNDETERMINED,
              0,
              1,
              Reason.NO_EVIDENCE,
              "no fact speaks of it.",
              "没有事实谈到它。");
      case "profit_2029" ->
          verdict(
              claim,
              Ruling.UNDETERMINED,
              0.3,
              0.5,
              Reason.NOT_OBSERVABLE_YET,
              "42 % of the futures of base.",
              "base 情景中 42 % 的未来。");
      case "price_war" ->
          verdict(
              claim,
              Ruling.UNDETERMINED,
              0.36,
              0.64,
              Reason.CONFLICTING_EVIDENCE,
              "two sources of one kind disagree.",
              "同口径的两个来源相左。");
      case "cash_out" ->
          verdict(
              claim,
              Ruling.CONTRADICTED,
              0.0002,
              0.004,
              Reason.DETERMINED,
              "0.2 % of the futures of base.",
              "base 情景中 0.2 % 的未来。");
      default -> throw new IllegalArgumentException("no verdict made for " + claim.id());
    };
  }

  private static Verdict verdict(
      endurance.casebook.Claim claim,
      Ruling ruling,
      double low,
      double high,
      Reason reason,
      String english,
      String chinese) {
    return new Verdict(claim, ruling, low, high, reason, new Text(english, chinese));
  }

  private static Fan fan(Chart chart) {
    List<YearMonth> months = new ArrayList<>();
    for (int point = 0; point < MONTHS; point++) {
      months.add(HandMadeCase.FIRST.plusMonths(point));
    }
    boolean cash = chart.observed().isEmpty();
    Map<String, List<List<Double>>> lines = new LinkedHashMap<>();
    for (int line = 0; line < chart.variables().size(); line++) {
      List<List<Double>> points = new ArrayList<>();
      for (int point = 0; point < MONTHS; point++) {
        double t = point / 72.0;
        double middle = cash ? 30 - 75 * t + 52 * t * t : line == 0 ? 85 - 45 * t : 8 + 25 * t;
        double spread = (cash ? 34 : 16) * Math.sqrt(t);
        points.add(
            List.of(
                middle - spread,
                middle - 0.4 * spread,
                middle,
                middle + 0.45 * spread,
                middle + 1.2 * spread));
      }
      lines.put(chart.variables().get(line), points);
    }
    Map<String, List<Fan.Point>> observed = new LinkedHashMap<>();
    for (int line = 0; line < chart.observed().size(); line++) {
      List<Fan.Point> points = new ArrayList<>();
      for (int month = 0; month < 13; month += 2) {
        points.add(
            new Fan.Point(
                HandMadeCase.FIRST.plusMonths(month),
                line == 0 ? 86.7 - 1.7 * month : 6 + 0.9 * month));
      }
      observed.put(chart.observed().get(line), points);
    }
    return new Fan(chart, months, lines, observed, Map.of());
  }
}
