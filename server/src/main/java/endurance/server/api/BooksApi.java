package endurance.server.api;

import endurance.analysis.RunPlan;
import endurance.analysis.books.Bookkeeper;
import endurance.analysis.futures.FutureChoice;
import endurance.analysis.futures.FutureChoice.Place;
import endurance.casebook.Case;
import endurance.model.Checked;
import endurance.model.Clock;
import endurance.model.Nearest;
import endurance.model.Problem;
import endurance.report.json.BooksJson;
import endurance.server.http.ProblemReply;
import endurance.server.http.Reply;
import endurance.server.http.Request;
import endurance.server.json.Quoted;
import endurance.server.runs.Plans;
import endurance.server.served.Edition;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One future in the books of all parties. */
final class BooksApi {

  private static final String ALL = "all";
  private static final Set<String> PARAMETERS =
      new TreeSet<>(
          Set.of("future", "by", "party", "year", "postings", "scenario", "futures", "seed"));

  /** Finding a future by its rank runs them all. */
  private static final long MOST_FUTURES = 1_000_000;

  private final EditionInUse inUse;
  private final ErrandReply errands;
  private final Plans plans;

  BooksApi(EditionInUse inUse, ErrandReply errands, Plans plans) {
    this.inUse = inUse;
    this.errands = errands;
    this.plans = plans;
  }

  Reply books(Request request) {
    Query query = new Query(request, PARAMETERS);
    Edition edition = inUse.edition();
    long futures = query.whole("futures", 1, MOST_FUTURES, RunPlan.USUAL_FUTURES);
    long seed = query.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE, RunPlan.USUAL_SEED);
    FutureChoice choice = choice(query, futures, edition.base());
    List<String> parties = parties(query, edition.base());
    int year = year(query, edition.base());
    boolean postings = query.flag("postings");
    if (!query.problems().isEmpty()) {
      return ProblemReply.of(400, "Bad query", query.problems());
    }
    String scenario = query.text("scenario").orElse("base");
    RunPlan plan = plans.of(futures, seed);
    return switch (edition.read(scenario, Map.of())) {
      case Checked.Invalid<Case>(List<Problem> problems) ->
          ProblemReply.of(400, "Bad query", Typed.problems(problems));
      case Checked.Valid<Case>(Case about) ->
          errands.to(
              "books "
                  + edition.revision()
                  + new TreeSet<>(
                      request.query().entrySet().stream().map(Object::toString).toList()),
              progress ->
                  Bookkeeper.post(about, plan, choice, progress)
                      .map(books -> BooksJson.of(books, parties, parties, year, postings)));
    };
  }

  private static FutureChoice choice(Query query, long futures, Case about) {
    String future = query.text("future").orElse("worst");
    Optional<Place> place =
        Arrays.stream(Place.values())
            .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(future))
            .findFirst();
    if (place.isEmpty()) {
      if (query.text("by").isPresent()) {
        query.note("by", "a future called by its number is chosen by no question", "leave out by");
      }
      if (!future.matches("[0-9]{1,18}")) {
        query.note(
            "future",
            "\"" + Quoted.of(future) + "\" is no future",
            "write its number, worst, median or best");
        return new FutureChoice.ByNumber(0);
      }
      return new FutureChoice.ByNumber(query.whole("future", 0, futures - 1, 0));
    }
    Set<String> questions = about.questions().keySet();
    String by = query.text("by").orElse(questions.stream().findFirst().orElse(""));
    if (!questions.contains(by)) {
      query.note(
          "by",
          "there is no question \"" + Quoted.of(by) + "\"",
          Nearest.remedy(by, questions, "the case asks: " + String.join(", ", questions)));
    }
    return new FutureChoice.ByQuestion(place.get(), by);
  }

  private static List<String> parties(Query query, Case about) {
    String party = query.text("party").orElse(about.company());
    Set<String> known = about.flows().parties();
    if (party.equals(ALL)) {
      return List.copyOf(known);
    }
    if (!known.contains(party)) {
      query.note(
          "party",
          Quoted.of(party) + " pays nobody and is paid by nobody",
          known.isEmpty()
              ? "the case states no payments, so there are no books to keep"
              : "choose from all, " + String.join(", ", known));
    }
    return List.of(party);
  }

  private static int year(Query query, Case about) {
    Clock clock = about.model().clock();
    return (int)
        query.whole(
            "year",
            clock.monthAt(0).getYear(),
            clock.monthAt(clock.steps() - 1).getYear(),
            about.asOf().getYear());
  }
}
