package endurance.analysis;

import endurance.casebook.Claim;
import endurance.casebook.Fact;
import endurance.casebook.FactKind;
import endurance.casebook.Grade;
import endurance.casebook.Period;
import endurance.casebook.Source;
import endurance.model.Text;
import endurance.model.unit.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** Facts and claims about a company's revenue, built in code. */
public final class Evidence {

  static final Period YEAR_2025 = year(2025);
  public static final Source REPORT =
      new Source(
          "report",
          "The Publisher",
          "A report",
          LocalDate.of(2026, 1, 18),
          Optional.of("https://example.org"),
          Models.at("report"));

  private Evidence() {}

  public static Fact fact(String id, FactKind kind, double value, Grade grade, Fact.Bound bound) {
    return fact(id, kind, value, Models.BILLION_USD, "billion USD", YEAR_2025, grade, bound);
  }

  public static Fact fact(
      String id,
      FactKind kind,
      double value,
      Unit unit,
      String unitText,
      Period asOf,
      Grade grade,
      Fact.Bound bound) {
    return new Fact(
        id,
        "report",
        "company",
        "revenue",
        kind,
        value,
        unit,
        unitText,
        asOf,
        grade,
        bound,
        Text.alike(""),
        Models.at(id));
  }

  /** Revenue of 20 billion USD in 2025. */
  public static Claim.Compare twentyBillion(Claim.As as, double tolerance, FactKind... kinds) {
    return new Claim.Compare(
        "revenue",
        "company",
        YEAR_2025,
        Set.of(kinds),
        20,
        Models.BILLION_USD,
        "billion USD",
        tolerance,
        as);
  }

  public static Claim claim(String id, Claim.Test test, Optional<YearMonth> observableFrom) {
    return new Claim(
        id, CaseParts.text("The claim " + id), "report", 3, test, observableFrom, Models.at(id));
  }

  public static Claim claim(String id, Claim.Test test) {
    return claim(id, test, Optional.empty());
  }

  static Period year(int year) {
    return new Period(Integer.toString(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  static Period month(int year, int month) {
    YearMonth at = YearMonth.of(year, month);
    return new Period(at.toString(), at.atDay(1), at.atEndOfMonth());
  }

  static Period day(int year, int month, int day) {
    LocalDate at = LocalDate.of(year, month, day);
    return new Period(at.toString(), at, at);
  }
}
