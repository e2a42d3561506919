package endurance.server.api;

import endurance.analysis.comparison.Comparer;
import endurance.casebook.Case;
import endurance.model.Checked;
import endurance.model.Problem;
import endurance.report.json.ComparedRun;
import endurance.report.json.ComparisonJson;
import endurance.server.http.ProblemReply;
import endurance.server.http.Reply;
import endurance.server.http.Request;
import endurance.server.json.Quoted;
import endurance.server.runs.Plans;
import endurance.server.runs.Run;
import endurance.server.runs.RunOrder;
import endurance.server.runs.RunQueue;
import endurance.server.runs.RunState;
import endurance.server.served.Edition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Runs side by side. */
final class ComparisonApi {

  private static final String RUNS = "runs";
  private static final int MOST_RUNS = 6;

  private final EditionInUse inUse;
  private final RunQueue runs;
  private final ErrandReply errands;
  private final Plans plans;

  ComparisonApi(EditionInUse inUse, RunQueue runs, ErrandReply errands, Plans plans) {
    this.inUse = inUse;
    this.runs = runs;
    this.errands = errands;
    this.plans = plans;
  }

  Reply compare(Request request) {
    Query query = new Query(request, new TreeSet<>(Set.of(RUNS, "attribute")));
    Edition edition = inUse.edition();
    List<Run> compared = found(query, edition);
    String attribute = query.text("attribute").orElse("");
    if (!query.problems().isEmpty()) {
      return ProblemReply.of(400, "These runs cannot be compared", query.problems());
    }
    List<Case> cases = new ArrayList<>();
    for (Run run : compared) {
      switch (edition.read(run.order().scenario(), run.order().set())) {
        case Checked.Valid<Case>(Case about) -> cases.add(about);
        case Checked.Invalid<Case>(List<Problem> problems) -> {
          return ProblemReply.of(400, "These runs cannot be compared", Typed.problems(problems));
        }
      }
    }
    RunOrder first = compared.getFirst().order();
    return errands.to(
        "comparison " + edition.revision() + compared.stream().map(Run::id).toList() + attribute,
        progress ->
            Comparer.compare(cases, attribute, plans.of(first), progress)
                .map(comparison -> ComparisonJson.of(comparison, named(compared))));
  }

  private static List<ComparedRun> named(List<Run> runs) {
    return runs.stream().map(run -> new ComparedRun(run.id(), run.order().set())).toList();
  }

  private List<Run> found(Query query, Edition edition) {
    List<String> ids =
        query.text(RUNS).map(text -> List.of(text.split(",", -1))).orElse(List.of()).stream()
            .map(String::strip)
            .toList();
    if (ids.size() < 2 || ids.size() > MOST_RUNS) {
      query.note(
          RUNS,
          "2 to " + MOST_RUNS + " runs are compared, got " + ids.size(),
          "write runs=ID,ID; the others are held against the first; /api/runs lists them");
      return List.of();
    }
    if (new LinkedHashSet<>(ids).size() < ids.size()) {
      query.note(
          RUNS, "a run stands twice in " + Quoted.of(String.join(",", ids)), "name each once");
    }
    List<Run> found = new ArrayList<>();
    for (String id : ids) {
      Optional<Run> run = runs.find(id);
      if (run.isEmpty()) {
        query.note(RUNS, "there is no run " + Quoted.of(id), "/api/runs lists them");
      } else {
        check(run.get(), edition, query);
        found.add(run.get());
      }
    }
    alike(found, query);
    return found;
  }

  private static void check(Run run, Edition edition, Query query) {
    if (run.state() != RunState.DONE) {
      query.note(
          RUNS, "run " + run.id() + " is " + run.state().code(), "compare runs that are done");
    }
    if (!run.revision().equals(edition.revision())) {
      query.note(
          RUNS,
          "run "
              + run.id()
              + " is of revision "
              + run.revision()
              + " of the case, which now stands at "
              + edition.revision(),
          "order it again: POST /api/runs");
    }
  }

  /** Runs share their chance, or their differences would be luck. */
  private static void alike(List<Run> found, Query query) {
    for (int i = 1; i < found.size(); i++) {
      RunOrder first = found.getFirst().order();
      RunOrder other = found.get(i).order();
      if (other.futures() != first.futures()
          || other.seed() != first.seed()
          || other.sampling() != first.sampling()) {
        query.note(
            RUNS,
            "run %s has %d futures, seed %d and %s sampling, run %s %d, %d and %s"
                .formatted(
                    found.getFirst().id(),
                    first.futures(),
                    first.seed(),
                    first.sampling().name(),
                    found.get(i).id(),
                    other.futures(),
                    other.seed(),
                    other.sampling().name()),
            "compare runs of the same futures, seed and sampling");
      }
      if (other.scenario().equals(first.scenario()) && other.set().equals(first.set())) {
        query.note(
            RUNS,
            "runs " + found.getFirst().id() + " and " + found.get(i).id() + " do not differ",
            "compare runs of other scenarios, or with other values set");
      }
    }
  }
}
