package endurance.report.html;

import endurance.model.Language;

/** How an account's links that bind a number or a sentence are shown. */
interface AccountLinks {

  /**
   * The number that answers a question.
   *
   * @param address the question and which of its numbers, as {@link AnswerNumbers} reads it
   * @param placeholder what the account has in its place; shown where there is no such answer
   */
  Html answer(String address, Html placeholder, Language language);

  /** What becomes of a claim, in place of the placeholder where there is such a claim. */
  Html claim(String id, Html placeholder, Language language);

  Html fact(String id, Html words);

  /**
   * @param name of one scalar: {@code plan_price[go]}
   */
  Html assumption(String name, Html words);

  /**
   * @param name of a variable of the model
   */
  Html variable(String name, Html words);
}
