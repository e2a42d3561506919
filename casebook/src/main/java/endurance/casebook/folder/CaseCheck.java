package endurance.casebook.folder;

import endurance.model.Problem;
import java.util.List;

/**
 * What a case folder holds and what is wrong with it.
 *
 * @param facts read without a problem
 * @param sources likewise
 * @param onFacts scalar values of assumptions that rest on facts
 * @param onJudgement scalar values of assumptions that rest on judgement
 * @param scenarios number of scenarios
 * @param questions number of questions
 * @param claims number of claims
 * @param unusedFacts ids of facts that no assumption, series, commitment, claim or briefing uses
 * @param problems what must be mended; empty for a sound case
 */
public record CaseCheck(
    String id,
    int facts,
    int sources,
    int onFacts,
    int onJudgement,
    int scenarios,
    int questions,
    int claims,
    List<String> unusedFacts,
    List<Problem> problems) {

  public CaseCheck {
    unusedFacts = List.copyOf(unusedFacts);
    problems = List.copyOf(problems);
  }

  public boolean isSound() {
    return problems.isEmpty();
  }
}
