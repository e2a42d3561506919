package endurance.finance.contract;

import endurance.finance.Bindingness;
import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.event.Checks;
import endurance.finance.event.ContractEvent;
import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import endurance.finance.event.Header;
import endurance.finance.event.Observed;
import endurance.finance.event.ObservedEvent;
import endurance.finance.event.Timeline;
import endurance.finance.funding.EquityRound;
import endurance.finance.funding.LiquidationWaterfall;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Shares bought in a round of equity, with a claim before the common ones if the company is sold
 * and, perhaps, protection against cheaper later rounds.
 *
 * <p>The price of a share is {@code (post-money - raised)/shares before}. Observed {@link
 * EventType#SHARE_ISSUE} after the closing is a later round: its value is the money raised, at the
 * price observed under {@code share}; with protection it lowers the conversion price ({@link
 * endurance.finance.funding.WeightedAverageAntiDilution}). Observed {@link EventType#LIQUIDATION}
 * pays the owners its value by a {@link LiquidationWaterfall}, and is the end. The position shows
 * the preference as notional; {@link #standing} shows the rest.
 *
 * @param closing when the money is paid
 * @param sharesBefore all shares and options before the round, as converted, above 0
 * @param preference what the shares are owed first
 * @param others classes with preferences of their own, among the shares before
 * @param protection whether later rounds at a lower price lower the conversion price
 * @param share under which the price of later rounds is observed
 */
public record PreferredShares(
    Header header,
    Bindingness bindingness,
    LocalDateTime closing,
    EquityRound round,
    double sharesBefore,
    Preference preference,
    List<LiquidationWaterfall.Preferred> others,
    boolean protection,
    String share)
    implements Undertaking {

  /**
   * The claim of preferred shares before the common ones.
   *
   * @param multiple of what was paid for them, at least 0
   * @param participating whether they share in the rest as well
   * @param rank 1 is paid first
   */
  public record Preference(double multiple, boolean participating, int rank) {}

  /**
   * Where the shares stand.
   *
   * @param conversionPrice that divides what was paid into common shares
   * @param outstanding all shares as converted, these included; 0 before the closing
   * @param open whether they exist: the round is closed and the company not liquidated
   */
  public record Standing(double conversionPrice, double outstanding, boolean open) {}

  public PreferredShares {
    others = List.copyOf(others);
  }

  @Override
  public List<Objection> objections() {
    double preferred = others.stream().mapToDouble(LiquidationWaterfall.Preferred::shares).sum();
    return new Checks(header)
        .require(
            sharesBefore > 0 && Double.isFinite(sharesBefore),
            "sharesBefore",
            sharesBefore,
            "must be finite and above 0",
            "count all shares and options as converted")
        .amount("preference.multiple", preference.multiple())
        .require(
            preferred <= sharesBefore,
            "others",
            preferred,
            "shares are preferred, of %s before the round".formatted(sharesBefore),
            "count them among the shares before")
        .objections();
  }

  /** What a share costs in the round. */
  public double price() {
    return (round.postMoney() - round.raised()) / sharesBefore;
  }

  /** The common shares into which these convert at a conversion price. */
  public double sharesAt(double conversionPrice) {
    return round.raised() / conversionPrice;
  }

  @Override
  public Vetted<List<ContractEvent>> happening(Observed observed, LocalDateTime until) {
    var rules = new ShareRules(this, observed);
    return standing(observed, header.statusDate())
        .then(start -> Timeline.run(header, observed, start, due(observed), rules, until));
  }

  /** Where the shares stand after everything up to a time, also before the status date. */
  public Vetted<Standing> standing(Observed observed, LocalDateTime time) {
    var rules = new ShareRules(this, observed);
    Header fromTheFirst = header.asOf(closing.minusDays(1));
    var nothing = new Standing(price(), 0, false);
    return Timeline.state(fromTheFirst, nothing, due(observed), rules, time);
  }

  private List<Due> due(Observed observed) {
    var due = new ArrayList<Due>();
    due.add(Due.at(closing, EventType.SHARE_ISSUE).with(round.raised()));
    for (ObservedEvent event : observed.events(header.id())) {
      boolean later = event.time().isAfter(closing);
      if (later
          && (event.type() == EventType.SHARE_ISSUE || event.type() == EventType.LIQUIDATION)) {
        due.add(Due.observed(event));
      }
    }
    return due;
  }
}
