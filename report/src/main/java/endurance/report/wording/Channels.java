package endurance.report.wording;

import endurance.finance.network.contagion.Channel;

/** Words for the ways of a loss. */
public final class Channels {

  private Channels() {}

  public static Phrase of(Channel channel) {
    return switch (channel) {
      case RECEIVABLES -> Phrase.CHANNEL_RECEIVABLES;
      case FUTURE_MARGIN -> Phrase.CHANNEL_MARGIN;
      case STRANDED_CAPACITY -> Phrase.CHANNEL_CAPACITY;
      case STAKES -> Phrase.CHANNEL_STAKES;
    };
  }
}
