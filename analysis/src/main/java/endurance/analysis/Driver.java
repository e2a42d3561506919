package endurance.analysis;

import endurance.analysis.answer.Estimate;
import endurance.casebook.Question;

/**
 * An uncertain input on which an answer hangs: how far the order of the futures by this input alone
 * is their order by the outcome.
 *
 * <p>The shares of several inputs do not add up to 1: what inputs do together, what noise does, and
 * what rises and falls again along an input is in none of them; correlated inputs share theirs. For
 * a true/false outcome even a sole cause stays below 1, since most of its ranks are tied.
 *
 * @param at label of the moment at which the outcome is read; empty for a month
 * @param input scalar name
 * @param correlation Spearman's rank correlation of input and outcome, with its 95 % interval
 */
public record Driver(Question question, String at, String input, Estimate correlation) {

  /** The part of the variance of the outcome's ranks that this input's ranks account for. */
  public double share() {
    return correlation.value() * correlation.value();
  }
}
