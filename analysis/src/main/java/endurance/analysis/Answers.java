package endurance.analysis;

import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Fan;
import endurance.analysis.fallout.WhoFalls;
import endurance.casebook.Case;
import endurance.engine.NonFinite;
import endurance.engine.random.Sampling;
import java.util.List;
import java.util.Optional;

/**
 * Everything one run has to say.
 *
 * @param theCase the case in the scenario that was run
 * @param futures asked for
 * @param sampling how the random numbers were spread over the futures
 * @param excluded futures that stopped being finite, in none of the numbers
 * @param answers in the order of the case's questions
 * @param verdicts in the order of the case's claims
 * @param fans in the order of the case's charts
 * @param drivers what each answer hangs on, in the order of the questions, the strongest first
 * @param whoFalls with the company; empty where the case states no network
 * @param retrospect how the futures retrace what was observed; empty where they do not
 */
public record Answers(
    Case theCase,
    long futures,
    long seed,
    Sampling sampling,
    long excluded,
    List<NonFinite> nonFinite,
    List<Answer> answers,
    List<Verdict> verdicts,
    List<Fan> fans,
    Footing footing,
    List<Driver> drivers,
    Optional<WhoFalls> whoFalls,
    Optional<Retrospect> retrospect) {

  public Answers {
    nonFinite = List.copyOf(nonFinite);
    answers = List.copyOf(answers);
    verdicts = List.copyOf(verdicts);
    fans = List.copyOf(fans);
    drivers = List.copyOf(drivers);
  }

  /** These with what takes longer to find out. */
  Answers with(List<Verdict> judged, Optional<WhoFalls> fallen) {
    return new Answers(
        theCase,
        futures,
        seed,
        sampling,
        excluded,
        nonFinite,
        answers,
        judged,
        fans,
        footing,
        drivers,
        fallen,
        retrospect);
  }

  /** These with the charts, and with what the past says where the futures retrace one. */
  Answers drawn(List<Fan> fans, Optional<Retrospect> past) {
    return new Answers(
        theCase, futures, seed, sampling, excluded, nonFinite, answers, verdicts, fans, footing,
        drivers, whoFalls, past);
  }
}
