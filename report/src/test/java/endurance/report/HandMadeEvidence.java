package endurance.report;

import static endurance.report.HandMadeCase.BILLION_USD;
import static endurance.report.HandMadeCase.PERCENT;
import static endurance.report.HandMadeCase.USD;
import static endurance.report.HandMadeCase.at;
import static endurance.report.HandMadeCase.keyed;

import endurance.casebook.Fact;
import endurance.casebook.FactKind;
import endurance.casebook.Grade;
import endurance.casebook.Period;
import endurance.casebook.Source;
import endurance.model.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What the hand-made case's sources say: facts that agree, that disagree, and of two kinds. */
final class HandMadeEvidence {

  private HandMadeEvidence() {}

  static Map<String, Source> sources() {
    return keyed(
        Source::id,
        source("daily", "The Daily", "Beacon's year", 6, "https://daily.example/beacon?a=1&b=2"),
        source("tracker", "Tracker", "Visits in January", 9, "https://tracker.example/jan"),
        new Source(
            "letter",
            "Beacon",
            "Letter to shareholders",
            LocalDate.of(2025, 12, 1),
            Optional.empty(),
            at("sources.yaml", 20)));
  }

  private static Source source(String id, String publisher, String title, int day, String address) {
    return new Source(
        id,
        publisher,
        title,
        LocalDate.of(2026, 1, day),
        Optional.of(address),
        at("sources.yaml", 2));
  }

  static Map<String, Fact> facts() {
    Period year = new Period("2025", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    Period december = new Period("2025-12", LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31));
    Period january = new Period("2026-01", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));
    return keyed(
        Fact::id,
        revenue("F-01", "letter", FactKind.PERIOD_TOTAL, 13.1, year, Grade.A, Fact.Bound.EXACTLY),
        revenue("F-02", "daily", FactKind.PERIOD_TOTAL, 12.4, year, Grade.C, Fact.Bound.EXACTLY),
        revenue("F-03", "daily", FactKind.RUN_RATE, 20, december, Grade.A, Fact.Bound.AT_LEAST),
        new Fact(
            "F-04",
            "tracker",
            "beacon",
            "share_of_visits",
            FactKind.SHARE_OF_VISITS,
            64.5,
            PERCENT,
            "%",
            january,
            Grade.A,
            Fact.Bound.EXACTLY,
            Text.alike("visits of web pages, not users"),
            at("sources.yaml", 40)),
        new Fact(
            "F-05",
            "daily",
            "beacon",
            "price",
            FactKind.PRICE,
            20,
            USD,
            "USD/person/month",
            january,
            Grade.B,
            Fact.Bound.ABOUT,
            Text.alike(""),
            at("sources.yaml", 44)));
  }

  private static Fact revenue(
      String id,
      String source,
      FactKind kind,
      double value,
      Period period,
      Grade grade,
      Fact.Bound bound) {
    return new Fact(
        id,
        source,
        "beacon",
        "revenue",
        kind,
        value,
        BILLION_USD,
        "billion USD",
        period,
        grade,
        bound,
        Text.alike(kind == FactKind.RUN_RATE ? "December times twelve" : ""),
        at("sources.yaml", 30));
  }
}
