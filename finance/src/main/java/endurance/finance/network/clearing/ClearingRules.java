package endurance.finance.network.clearing;

/**
 * What has to be settled before a network can be cleared, besides the ranks of its obligations.
 * Each changes who loses how much; none has a value that would be right without being asked for.
 */
public record ClearingRules(Recovery recovery, Netting netting, DefaultTest defaultTest) {}
