package endurance.cli;

import endurance.casebook.Case;
import endurance.model.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What of the books is shown. */
final class BooksOptions {

  private static final String ALL = "all";

  @Option(
      names = "--party",
      paramLabel = "NAME|all",
      description = "Whose statements are shown (default: the company's).")
  @Nullable String party;

  @Option(
      names = "--year",
      paramLabel = "YYYY",
      description = "Year of the matrix of who paid whom (default: that of the case's date).")
  @Nullable Integer year;

  @Option(
      names = "--postings",
      description = "Shows every posting, of the party if one is named; --format csv always does.")
  boolean postings;

  /** What does not fit the case, if anything. */
  String complaint(Case about) {
    if (party != null && !party.equals(ALL) && !about.flows().parties().contains(party)) {
      return "--party: "
          + party
          + " pays nobody and is paid by nobody; choose from all, "
          + String.join(", ", about.flows().parties());
    }
    Clock clock = about.model().clock();
    int first = clock.monthAt(0).getYear();
    int last = clock.monthAt(clock.steps() - 1).getYear();
    return year != null && (year < first || year > last)
        ? "--year: the clock runs from %d to %d, got %d".formatted(first, last, year)
        : "";
  }

  List<String> parties(Case about) {
    if (party == null) {
      return List.of(about.company());
    }
    return party.equals(ALL) ? List.copyOf(about.flows().parties()) : List.of(party);
  }

  int year(Case about) {
    return year == null ? about.asOf().getYear() : year;
  }
}
