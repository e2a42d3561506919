package endurance.analysis.fallout;

import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Band;
import endurance.analysis.answer.Estimate;
import endurance.analysis.answer.Intervals;
import endurance.casebook.BookFigure;
import endurance.casebook.Case;
import endurance.casebook.FailureNetwork;
import endurance.casebook.FailureNetwork.Member;
import endurance.casebook.Moment;
import endurance.casebook.Party;
import endurance.engine.AtFirst;
import endurance.engine.Distributed;
import endurance.engine.Ensemble;
import endurance.engine.Observable;
import endurance.engine.SideBySide;
import endurance.finance.Objection;
import endurance.finance.money.ExchangeRates;
import endurance.finance.network.contagion.Channel;
import endurance.model.Clock;
import endurance.model.Problem;
import endurance.model.unit.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** What a case's network needs of a run, and what the run says about who falls. */
public final class FalloutReading {

  private static final int MEDIAN = 2;

  private final Case theCase;
  private final FailureNetwork network;
  private final FailureAnalysis analysis;
  private final FalloutNumbers numbers;
  private final MoneyReading money;

  public FalloutReading(Case theCase, FailureNetwork network) {
    this.theCase = theCase;
    this.network = network;
    this.analysis =
        new FailureAnalysis(
            network, ExchangeRates.none(Currency.getInstance(theCase.currency()), theCase.asOf()));
    this.numbers =
        new FalloutNumbers(analysis, network.others().stream().map(Member::party).toList());
    this.money =
        new MoneyReading(
            network.money(),
            network.loopGain(),
            network.fails(),
            theCase.model().clock(),
            theCase.asOf());
  }

  /** What is looked at when the company fails. */
  public AtFirst event() {
    return new AtFirst(network.fails(), network.variables(), numbers);
  }

  /** Observables of the ensemble. */
  public Set<Observable> needs() {
    Set<Observable> needs = new LinkedHashSet<>();
    Clock clock = theCase.model().clock();
    for (Member member : network.others()) {
      member
          .share()
          .ifPresent(name -> {
            years().forEach(at -> needs.add(new Observable(name, clock.pointAtEndOf(at.month()))));
            needs.add(new Observable(revenueOf(member), 0));
          });
    }
    return needs;
  }

  /** What is kept of the first futures, side by side. */
  public List<Observable> columns() {
    return money.needs();
  }

  /** Everything that the program has to compute. */
  public Set<Observable> computed() {
    Set<Observable> all = new LinkedHashSet<>(needs());
    int last = theCase.model().clock().steps();
    all.add(new Observable(network.fails(), last));
    network.variables().forEach(name -> all.add(new Observable(name, last)));
    return all;
  }

  /** Why a failing future could not be followed. */
  public List<Problem> problems() {
    return numbers.refused().map(objection -> List.of(problem(objection))).orElse(List.of());
  }

  private Problem problem(Objection objection) {
    return new Problem(
        network.origin(),
        "in a future in which the company fails, %s: %s %s %s"
            .formatted(objection.subject(), objection.term(), objection.value(), objection.wrong()),
        objection.remedy());
  }

  /** The calendar years that begin on the case's date or after, or that it falls in. */
  private List<Moment> years() {
    Clock clock = theCase.model().clock();
    List<Moment> years = new ArrayList<>();
    YearMonth end = YearMonth.of(theCase.asOf().getYear(), 12);
    for (; clock.contains(clock.pointAtEndOf(end)); end = end.plusYears(1)) {
      years.add(new Moment(String.valueOf(end.getYear()), end, true));
    }
    return years;
  }

  /**
   * @param kept the columns in the first futures
   */
  public WhoFalls read(AtFirst.Found found, Ensemble ensemble, SideBySide kept) {
    boolean any = found.happened().nonZero() > 0;
    List<WhoFalls.PartyFall> parties = new ArrayList<>();
    List<Member> others = network.others();
    for (int i = 0; i < others.size(); i++) {
      Member member = others.get(i);
      Party party = theCase.parties().get(member.party());
      parties.add(
          new WhoFalls.PartyFall(
              party == null ? new Party(member.party(), member.party(), "") : party,
              member.bufferSays(),
              revenue(member, ensemble),
              shares(member, ensemble),
              any ? Optional.of(fall(i, found)) : Optional.empty()));
    }
    return new WhoFalls(
        Intervals.probability(found.happened()),
        found.happened().nonZero(),
        found.among().getFirst().count(),
        parties,
        any ? Optional.of(ofAll(found)) : Optional.empty(),
        chance(found.among().get(numbers.place(FalloutNumbers.OfAll.AMBIGUOUS))),
        chance(found.among().get(numbers.place(FalloutNumbers.OfAll.SPARED))),
        typical(found),
        money.read(kept));
  }

  private static String revenueOf(Member member) {
    return BookFigure.REVENUE.variable(member.party());
  }

  /** What the books of a party say that it takes in a year; of use beside shares of it. */
  private Optional<Estimate> revenue(Member member, Ensemble ensemble) {
    return member
        .share()
        .flatMap(_ -> theCase.model().variable(revenueOf(member)).heading().unit())
        .map(unit -> {
          Unit perYear = Unit.base(theCase.currency()).dividedBy(Unit.MONTH.scaled(12, 1));
          Estimate told = Intervals.mean(ensemble.of(new Observable(revenueOf(member), 0)));
          double times = unit.in(perYear);
          return new Estimate(times * told.value(), times * told.low(), times * told.high());
        });
  }

  private List<Answer.At<Band>> shares(Member member, Ensemble ensemble) {
    Clock clock = theCase.model().clock();
    return member
        .share()
        .map(name ->
            years().stream()
                .map(at ->
                    new Answer.At<>(
                        at,
                        band(ensemble.of(new Observable(name, clock.pointAtEndOf(at.month()))))))
                .toList())
        .orElse(List.of());
  }

  private static WhoFalls.Fall fall(int party, AtFirst.Found found) {
    Of of = new Of(party, found);
    return new WhoFalls.Fall(
        losses(
            found,
            FalloutNumbers.place(party, FalloutNumbers.OfParty.DIRECT),
            FalloutNumbers.place(party, FalloutNumbers.OfParty.WHERE_ONLY_FAILURES_COUNT),
            FalloutNumbers.place(party, FalloutNumbers.OfParty.TOTAL),
            channel -> FalloutNumbers.place(party, channel)),
        chance(of.among(FalloutNumbers.OfParty.DISTRESSED)),
        chance(of.overall(FalloutNumbers.OfParty.DISTRESSED)),
        chance(of.among(FalloutNumbers.OfParty.CANNOT_PAY)),
        chance(of.among(FalloutNumbers.OfParty.FALLS)));
  }

  private WhoFalls.Losses ofAll(AtFirst.Found found) {
    return losses(
        found,
        numbers.place(FalloutNumbers.OfAll.DIRECT),
        numbers.place(FalloutNumbers.OfAll.WHERE_ONLY_FAILURES_COUNT),
        numbers.place(FalloutNumbers.OfAll.TOTAL),
        numbers::place);
  }

  private static WhoFalls.Losses losses(
      AtFirst.Found found,
      int alone,
      int withFailures,
      int withDistress,
      ToIntFunction<Channel> channels) {
    Map<Channel, Estimate> byChannel = new EnumMap<>(Channel.class);
    for (Channel channel : Channel.values()) {
      Distributed lost = found.among().get(channels.applyAsInt(channel));
      if (lost.nonZero() > 0) {
        byChannel.put(channel, Intervals.mean(lost));
      }
    }
    return new WhoFalls.Losses(
        band(found.among().get(alone)),
        band(found.among().get(withFailures)),
        band(found.among().get(withDistress)),
        byChannel,
        Intervals.mean(found.overall().get(alone)),
        Intervals.mean(found.overall().get(withDistress)));
  }

  private record Of(int party, AtFirst.Found found) {
    Distributed among(FalloutNumbers.OfParty number) {
      return found.among().get(FalloutNumbers.place(party, number));
    }

    Distributed overall(FalloutNumbers.OfParty number) {
      return found.overall().get(FalloutNumbers.place(party, number));
    }
  }

  private static Estimate chance(Distributed truth) {
    return Intervals.probability(truth);
  }

  static Band band(Distributed values) {
    return new Band(
        Intervals.mean(values),
        Band.PROBABILITIES.stream().map(p -> Intervals.quantile(values, p)).toList());
  }

  /** The kept future whose total loss comes nearest to the median, the first of several. */
  private Optional<WhoFalls.Typical> typical(AtFirst.Found found) {
    int total = numbers.place(FalloutNumbers.OfAll.TOTAL);
    if (found.first().isEmpty()) {
      return Optional.empty();
    }
    double median = band(found.among().get(total)).quantiles().get(MEDIAN).value();
    AtFirst.Seen seen =
        found.first().stream()
            .min(
                Comparator.comparingDouble(
                    (AtFirst.Seen one) -> Math.abs(one.consequences().get(total) - median)))
            .orElseThrow();
    Fallout fallout =
        analysis.of(seen.values().stream().mapToDouble(Double::doubleValue).toArray()).orThrow();
    return Optional.of(
        new WhoFalls.Typical(
            seen.future(),
            theCase.model().clock().monthAt(seen.point()),
            found.first().size(),
            fallout));
  }
}
