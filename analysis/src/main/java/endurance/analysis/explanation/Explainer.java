package endurance.analysis.explanation;

import endurance.analysis.wording.NearestNames;
import endurance.casebook.Case;
import endurance.model.Checked;
import endurance.model.Origin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says where numbers come from: of a question, claim, variable, assumption, fact, source,
 * commitment or block, what defines it, what it uses and what uses it. Following {@link
 * Explanation#uses()} ends at facts and their sources, or at a judgement with its reason.
 */
public final class Explainer {

  private final Catalogue catalogue;
  private final VariableExplainer variables;
  private final AskedExplainer asked;
  private final EvidenceExplainer evidence;

  public Explainer(Case theCase) {
    this.catalogue = new Catalogue(theCase);
    this.variables = new VariableExplainer(catalogue);
    this.asked = new AskedExplainer(catalogue);
    this.evidence = new EvidenceExplainer(catalogue, variables);
  }

  /**
   * Explains what a name stands for. A name that stands for several things means the first of:
   * question, claim, variable or assumption, fact, source, commitment, block; a prefix, {@code
   * fact:T01-009}, says which is meant.
   *
   * @param name such as {@code funding_gap}, {@code funding_gap/2027/p95}, {@code market.share},
   *     {@code market.share[gemini]}, {@code T01-009}
   * @return invalid for a name the case does not have, with the nearest it has
   */
  public Checked<Explanation> explain(String name) {
    return catalogue
        .find(name)
        .map(this::explain)
        .orElseGet(() ->
            Checked.invalid(
                new Origin(catalogue.theCase().id(), 0, 0),
                "nothing is named " + name,
                nearest(name)));
  }

  /**
   * What a number rests on: the explanation of the name and, breadth first, of all that it uses,
   * each once.
   *
   * @param depth how many steps to follow; at 0 the name alone
   * @return empty for a name the case does not have
   */
  public List<Explanation> trail(String name, int depth) {
    return walk(name, depth).values().stream().map(Step::explanation).toList();
  }

  /**
   * A shortest chain from a number to something it rests on, both ends included.
   *
   * @return empty when the one does not rest on the other, or a name is not there
   */
  public List<Explanation> path(String from, String to) {
    if (!(explain(to) instanceof Checked.Valid<Explanation>(Explanation goal))) {
      return List.of();
    }
    Map<String, Step> steps = walk(from, Integer.MAX_VALUE);
    List<Explanation> chain = new ArrayList<>();
    for (Step step = steps.get(goal.name()); step != null; step = steps.get(step.reachedFrom())) {
      chain.addFirst(step.explanation());
    }
    return List.copyOf(chain);
  }

  /**
   * One explanation on the way.
   *
   * @param reachedFrom name of the one before it; empty for the first
   * @param depth steps from the first
   */
  private record Step(Explanation explanation, String reachedFrom, int depth) {}

  private Map<String, Step> walk(String from, int depth) {
    Map<String, Step> found = new LinkedHashMap<>();
    Deque<Step> open = new ArrayDeque<>();
    visit(from, "", 0, found, open);
    while (!open.isEmpty()) {
      Step step = open.remove();
      if (step.depth() < depth) {
        for (String used : step.explanation().uses()) {
          visit(used, step.explanation().name(), step.depth() + 1, found, open);
        }
      }
    }
    return found;
  }

  private void visit(
      String name, String reachedFrom, int depth, Map<String, Step> found, Deque<Step> open) {
    if (explain(name) instanceof Checked.Valid<Explanation>(Explanation explanation)
        && !found.containsKey(explanation.name())) {
      Step step = new Step(explanation, reachedFrom, depth);
      found.put(explanation.name(), step);
      open.add(step);
    }
  }

  private Checked<Explanation> explain(Subject subject) {
    return switch (subject) {
      case Subject.Asked question -> asked.question(question.question(), question.part());
      case Subject.Claimed claimed -> Checked.valid(asked.claim(claimed.claim()));
      case Subject.Computed computed -> variables.explain(computed.variable(), computed.elements());
      case Subject.Stated stated -> Checked.valid(evidence.fact(stated.fact()));
      case Subject.Published published -> Checked.valid(evidence.source(published.source()));
      case Subject.Promised promised -> Checked.valid(evidence.commitment(promised.commitment()));
      case Subject.Built built -> Checked.valid(evidence.block(built.block()));
    };
  }

  private String nearest(String name) {
    List<String> near = NearestNames.to(name.strip(), catalogue.names());
    return near.isEmpty()
        ? "names are those of questions, claims, variables, facts, sources, commitments and blocks"
        : "did you mean " + String.join(", ", near) + "?";
  }
}
