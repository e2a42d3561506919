package endurance.server.api;

import endurance.analysis.Promises;
import endurance.analysis.explanation.Explainer;
import endurance.analysis.explanation.Explanation;
import endurance.casebook.Case;
import endurance.model.Checked;
import endurance.model.Problem;
import endurance.report.evidence.Evidence;
import endurance.report.json.CommitmentsJson;
import endurance.report.json.ExplanationJson;
import endurance.report.json.FactsJson;
import endurance.server.http.ProblemReply;
import endurance.server.http.Reply;
import endurance.server.http.Request;
import endurance.server.json.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a case says before any future is run: facts, commitments, where numbers come from. */
final class CaseApi {

  private static final String BASE = "base";
  private static final int USUAL_DEPTH = 6;
  private static final int DEEPEST = 50;

  private final EditionInUse inUse;

  CaseApi(EditionInUse inUse) {
    this.inUse = inUse;
  }

  Reply facts(Request request) {
    Query query = new Query(request, Set.of("about"));
    Optional<String> about = query.text("about");
    if (!query.problems().isEmpty()) {
      return ProblemReply.of(400, "Bad query", query.problems());
    }
    Case theCase = inUse.edition().base();
    Evidence evidence =
        about.map(name -> Evidence.of(theCase, name)).orElseGet(() -> Evidence.of(theCase));
    return about.isPresent() && evidence.groups().isEmpty() && evidence.assumption().isEmpty()
        ? ProblemReply.of(
            404,
            "Not found",
            "no fact has to do with " + Quoted.of(about.get()) + "; /api/facts shows them all")
        : Reply.json(200, FactsJson.of(theCase, evidence));
  }

  Reply commitments(Request request) {
    Query query = new Query(request, Set.of("scenario"));
    return inScenario(
        query,
        about ->
            Promises.of(about, 1).map(promises -> Reply.json(200, CommitmentsJson.of(promises))));
  }

  Reply explanation(Request request) {
    Query query = new Query(request, new TreeSet<>(Set.of("depth", "scenario")));
    int depth = (int) query.whole("depth", 0, DEEPEST, USUAL_DEPTH);
    String name = request.part("name");
    return inScenario(
        query,
        about -> {
          Explainer explainer = new Explainer(about);
          return Checked.valid(
              switch (explainer.explain(name)) {
                case Checked.Invalid<Explanation>(List<Problem> problems) ->
                    ProblemReply.of(404, "Not found", problems);
                case Checked.Valid<Explanation> known ->
                    Reply.json(200, ExplanationJson.of(explainer.trail(name, depth)));
              });
        });
  }

  private interface Answering {
    Checked<Reply.Whole> of(Case about);
  }

  private Reply inScenario(Query query, Answering answering) {
    String scenario = query.text("scenario").orElse(BASE);
    if (!query.problems().isEmpty()) {
      return ProblemReply.of(400, "Bad query", query.problems());
    }
    return switch (inUse.edition().read(scenario, Map.of()).then(answering::of)) {
      case Checked.Valid<Reply.Whole>(Reply.Whole reply) -> reply;
      case Checked.Invalid<Reply.Whole>(List<Problem> problems) ->
          ProblemReply.of(400, "Bad query", Typed.problems(problems));
    };
  }
}
