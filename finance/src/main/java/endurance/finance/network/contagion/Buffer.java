package endurance.finance.network.contagion;

/**
 * What a party can lose before it fails itself.
 *
 * @param party by which exposures name it
 * @param amount usually the equity, at least 0; with 0, any loss is too much
 * @param weight how much its stress counts in the total, such as its total assets or 1; at least 0
 */
public record Buffer(String party, double amount, double weight) {}
