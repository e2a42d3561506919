package endurance.report.wording;

import endurance.analysis.answer.Estimate;
import endurance.analysis.fallout.WhoFalls.PartyFall;
import endurance.casebook.Case;
import endurance.casebook.Pledge;
import endurance.finance.Commitment;
import endurance.model.Language;
import endurance.report.wording.Figures.Printed;
import java.util.List;
import java.util.stream.Collectors;

/** Parts of a revenue, which may be more than all of it. */
public final class Revenues {

  /** Parts are printed to hundredths of a percent at most. */
  private static final double FINEST = 0.02;

  private Revenues() {}

  /** A part that may be more than the whole, in percent. */
  public static Printed percent(Estimate part) {
    Estimate percent = new Estimate(100 * part.value(), 100 * part.low(), 100 * part.high());
    Printed printed = Figures.amount(percent, Math.max(FINEST, Figures.error(percent)));
    return new Printed(printed.value() + " %", printed.error());
  }

  /**
   * Why the company pays some parties more than their books take in a year: a sentence for each.
   */
  public static List<String> explained(Case about, List<PartyFall> parties, Language language) {
    return parties.stream()
        .filter(party -> party.shares().stream().anyMatch(at -> at.value().median().value() > 1))
        .filter(party -> party.revenue().isPresent())
        .map(party ->
            Phrase.REVENUE_SMALL.in(
                language,
                party.party().name().in(language),
                told(about, party.revenue().orElseThrow(), language),
                about.pledges().stream()
                    .map(Pledge::commitment)
                    .filter(one -> one.counterparty().equals(party.party().id()))
                    .map(one -> promised(about, one, language))
                    .collect(Collectors.joining("; "))))
        .toList();
  }

  private static String promised(Case about, Commitment one, Language language) {
    return Phrase.PROMISED_TO.in(
        language,
        told(about, new Estimate(one.amount(), one.amount(), one.amount()), language),
        Dates.month(one.first(), language),
        Dates.month(one.last(), language));
  }

  private static String told(Case about, Estimate amount, Language language) {
    LossScale scale = LossScale.of(amount.value(), about.currency());
    return UnitWords.amount(
            scale.scaled(amount.value()), scale.scaled(Figures.error(amount)), scale.unit())
        .in(language);
  }
}
