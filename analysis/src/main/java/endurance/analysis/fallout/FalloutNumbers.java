package endurance.analysis.fallout;

import endurance.engine.AtFirst;
import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.network.contagion.Channel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What one failure costs, as a row of numbers that can be folded: for each party a group of them,
 * then those of all parties together.
 */
final class FalloutNumbers implements AtFirst.Consequence {

  private static final List<Channel> CHANNELS = List.of(Channel.values());

  /** Numbers of a party. */
  enum OfParty {
    TOTAL,
    DIRECT,
    WHERE_ONLY_FAILURES_COUNT,
    DISTRESSED,
    CANNOT_PAY,
    FALLS
  }

  /** Numbers of all together. */
  enum OfAll {
    TOTAL,
    DIRECT,
    WHERE_ONLY_FAILURES_COUNT,
    AMBIGUOUS,
    SPARED
  }

  private static final int OF_PARTY = OfParty.values().length;
  private static final int OF_ALL = OfAll.values().length;
  private static final int PARTY = OF_PARTY + CHANNELS.size();

  private final FailureAnalysis analysis;
  private final List<String> parties;
  private final AtomicReference<Optional<Objection>> refused =
      new AtomicReference<>(Optional.empty());

  /**
   * @param parties in the order of the network, without the company
   */
  FalloutNumbers(FailureAnalysis analysis, List<String> parties) {
    this.analysis = analysis;
    this.parties = List.copyOf(parties);
  }

  /** Why a future could not be followed; empty when all could. */
  Optional<Objection> refused() {
    return refused.get();
  }

  @Override
  public int size() {
    return parties.size() * PARTY + OF_ALL + CHANNELS.size();
  }

  static int place(int party, OfParty number) {
    return party * PARTY + number.ordinal();
  }

  static int place(int party, Channel channel) {
    return party * PARTY + OF_PARTY + channel.ordinal();
  }

  int place(OfAll number) {
    return parties.size() * PARTY + number.ordinal();
  }

  /** Of all together, by a channel. */
  int place(Channel channel) {
    return parties.size() * PARTY + OF_ALL + channel.ordinal();
  }

  @Override
  public double[] of(int point, double[] values) {
    return switch (analysis.of(values)) {
      case Vetted.Accepted<Fallout>(Fallout fallout) -> row(fallout);
      case Vetted.Refused<Fallout>(List<Objection> objections) -> {
        refused.compareAndSet(Optional.empty(), Optional.of(objections.getFirst()));
        yield new double[size()];
      }
    };
  }

  private double[] row(Fallout fallout) {
    double[] row = new double[size()];
    for (int i = 0; i < parties.size(); i++) {
      Fallout.Loss loss = fallout.parties().get(parties.get(i));
      if (loss != null) {
        row[place(i, OfParty.TOTAL)] = loss.total();
        row[place(i, OfParty.DIRECT)] = loss.direct();
        row[place(i, OfParty.WHERE_ONLY_FAILURES_COUNT)] = loss.whereOnlyFailuresCount();
        row[place(OfAll.DIRECT)] += loss.direct();
        row[place(OfAll.WHERE_ONLY_FAILURES_COUNT)] += loss.whereOnlyFailuresCount();
        row[place(i, OfParty.DISTRESSED)] = loss.distressed() ? 1 : 0;
        row[place(i, OfParty.CANNOT_PAY)] = loss.cannotPay() ? 1 : 0;
        row[place(i, OfParty.FALLS)] = loss.falls() ? 1 : 0;
        for (Channel channel : CHANNELS) {
          double lost = loss.byChannel().getOrDefault(channel, 0.0);
          row[place(i, channel)] = lost;
          row[place(channel)] += lost;
        }
      }
    }
    double total = fallout.total();
    row[place(OfAll.TOTAL)] = total;
    row[place(OfAll.AMBIGUOUS)] = fallout.leastUnpaid() > ONE_ANSWER * total ? 1 : 0;
    row[place(OfAll.SPARED)] = fallout.spared() ? 1 : 0;
    return row;
  }

  /**
   * Payments of the greatest and the least solution this close, as a part of all losses, count as
   * the same: both settle within 1e-12 of what is owed.
   */
  private static final double ONE_ANSWER = 1e-9;
}
